## Kết quả: hướng đi

result-heading = Kết quả của bạn
progress-result = Đã trả lời { $count } câu{ $left ->
    [0] {""}
   *[other] , còn khoảng { $left } câu
  }
path-front-clear = Hướng hợp với bạn nhất là front office: làm việc với khách hàng.
path-front-leaning = Câu trả lời của bạn nghiêng về front office: làm việc với khách hàng.
path-front-open = Front office, tức là làm việc với khách hàng, đang nhỉnh hơn một chút, nhưng chưa rõ hẳn.
path-back-clear = Hướng hợp với bạn nhất là back office: công việc nội bộ.
path-back-leaning = Câu trả lời của bạn nghiêng về back office: công việc nội bộ.
path-back-open = Back office, tức là công việc nội bộ, đang nhỉnh hơn một chút, nhưng chưa rõ hẳn.
path-cross-strength-clear = Hướng hợp với bạn nhất là kết hợp hai mảng: vừa làm việc với khách hàng, vừa lo công việc nội bộ.
path-cross-strength-leaning = Câu trả lời của bạn nghiêng về hướng kết hợp hai mảng: vừa làm việc với khách hàng, vừa lo công việc nội bộ.
path-cross-strength-open = Hướng kết hợp hai mảng, vừa làm việc với khách hàng vừa lo công việc nội bộ, đang nhỉnh hơn một chút, nhưng chưa rõ hẳn.
path-cross-even-clear = Bạn đang ở khoảng giữa làm việc với khách hàng và công việc nội bộ, và còn có thể rèn thêm kỹ năng cho cả hai.
path-cross-even-leaning = Có vẻ bạn đang ở khoảng giữa làm việc với khách hàng và công việc nội bộ, và còn có thể rèn thêm kỹ năng cho cả hai.
path-cross-even-open = Có thể bạn đang ở khoảng giữa làm việc với khách hàng và công việc nội bộ, và còn có thể rèn thêm kỹ năng cho cả hai, nhưng điều này chưa rõ hẳn.
path-few = Chưa có đủ câu trả lời.
path-noPattern = Các câu trả lời của bạn chưa cho thấy hướng nào rõ ràng.
path-few-why = { $count ->
    [0] Bạn chưa trả lời câu nào, nên lúc này nói hướng nào cũng chỉ là đoán. Chỉ cần trả lời vài câu là được.
   *[other] Bạn mới trả lời { $count } câu. Chừng đó chưa đủ, nên nói hướng nào cũng chỉ là đoán. Chỉ cần trả lời thêm vài câu là được.
  }
path-noPattern-why = Điều này xảy ra khi nhiều câu trả lời giống nhau hoặc theo những hướng khác nhau, và không nói lên gì về năng lực của bạn. Khi thong thả, bạn hãy xem lại các câu trả lời và đổi những câu chưa đúng với mình.
certainty-clear = Kết quả này khá chắc chắn: theo các câu trả lời của bạn, ít có khả năng là hướng khác.
certainty-clear-cross = Kết quả này khá chắc chắn: theo các câu trả lời của bạn, ít có khả năng bạn nghiêng hẳn về một mảng.
certainty-leaning = Kết quả này có nhiều khả năng đúng, nhưng chưa chắc chắn. Bạn hãy xem đây là một hướng tốt để bắt đầu.
certainty-open = Kết quả này chưa chắc chắn. Các hướng khá sát nhau, nên bạn hãy xem công việc của cả hai mảng ở bên dưới.
certainty-more = Trả lời thêm câu hỏi có thể giúp kết quả chắc chắn hơn.

## Kết quả: đi tới từng phần

jump-label = Trên trang này
jump-why = Lý do
jump-skills = Kỹ năng
jump-jobs = Công việc
jump-answers = Câu trả lời
jump-keep = Lưu hoặc chia sẻ

## Kết quả: ba khả năng

probability-heading = Khả năng của từng hướng
probability-picture = Ngọn đồi cho thấy bạn có thể ở đâu giữa hai mảng: chỗ nào càng cao thì khả năng càng lớn. Mỗi phần của ngọn đồi thuộc về một hướng.
probability-too-little = Lúc này, các con số chủ yếu cho thấy chúng tôi còn biết ít, chứ chưa nói được nhiều về bạn.

## Kết quả: lý do

reasons-heading = Vì sao là hướng này
reasons-front = Nghiêng về làm việc với khách hàng
reasons-back = Nghiêng về công việc nội bộ
reasons-order = Câu ảnh hưởng mạnh nhất đứng đầu.
reasons-none = Không có câu trả lời nào như vậy.
reasons-answer = Bạn trả lời: { $answer }
reasons-preference = A: { $a }; B: { $b }
answer-skipped = Đã bỏ qua
reasons-rest-front = Các câu trả lời còn lại của bạn, tính chung, nghiêng về làm việc với khách hàng.
reasons-rest-back = Các câu trả lời còn lại của bạn, tính chung, nghiêng về công việc nội bộ.

## Kết quả: từng hướng như thế nào

about-heading = Hướng này như thế nào
about-front-work = Bạn sẽ trực tiếp làm việc với khách hàng, ở quầy, ở sảnh hoặc khi đi gặp khách: đón tiếp, giải đáp, nhận đơn, giữ gìn mối quan hệ. Tin tuyển dụng thường ghi là “tiếp xúc trực tiếp với khách hàng”. Khách hài lòng và doanh số tốt bắt đầu từ đây.
about-front-hard = Giờ làm có khi dài, và có những khách hàng khó tính.
about-front-start = Phần lớn mọi người bắt đầu từ vị trí cho người mới, thường chỉ cần tốt nghiệp trung học phổ thông, rồi tiến dần lên theo thời gian.
about-back-work = Bạn sẽ giữ cho nơi làm việc vận hành trơn tru, thường trong một văn phòng yên tĩnh hơn: sổ sách, hợp đồng, tiền lương, dữ liệu, máy tính hay chuẩn bị đơn hàng. Tin tuyển dụng thường gọi là khối văn phòng, khối hỗ trợ hoặc khối vận hành. Những ngày suôn sẻ và những quyết định đúng bắt đầu từ đây.
about-back-hard = Bạn ít tiếp xúc với khách hàng, và một phần công việc lặp đi lặp lại.
about-back-start = Phần lớn mọi người bắt đầu từ vị trí cho người mới. Một số công việc yêu cầu bằng đại học. Bạn dần trở thành chuyên gia, và có nhiều con đường lên quản lý.
about-cross-work = Bạn sẽ hiểu cả hai mảng đủ để làm thay khi cần: trực giờ nghỉ trưa hay ngày có người ốm, bàn giao một đơn hàng, làm nốt giấy tờ cho khách. Nhờ bạn, việc phục vụ không bị gián đoạn.
about-cross-hard = Bạn sẽ thường xuyên chuyển qua lại giữa khách hàng và giấy tờ, và phải theo kịp cả hai.
about-cross-start = Công ty nhỏ cần người như vậy nhất. Bạn hãy bắt đầu ở một mảng và xin học thêm mảng kia; nhiều công ty gọi đó là đào tạo chéo (cross-training).
about-everyone = Mảng này cần mảng kia, và nhân viên nào cũng quan trọng, dù khách có nhìn thấy hay không, nhất là trong một công ty nhỏ.
about-sides = Front office và back office có thể là hai khu trong một tòa nhà, cũng có thể chỉ là hai loại công việc. Mảng nào cũng có việc giấy tờ. Trong khách sạn, front office là bộ phận lễ tân; ở đây, từ này có nghĩa rộng hơn.
about-pay = Tính chung các văn phòng ở Mỹ, công việc nội bộ được trả lương cao hơn công việc với khách hàng. Nhưng lương từng công việc rất khác nhau: chẳng hạn, trưởng phòng kinh doanh có lương cao hơn nhân viên kế toán. Vì vậy, bạn hãy xem cả từng công việc cụ thể.

## Kết quả: việc nên làm tiếp

next-heading = Bạn có thể làm gì tiếp theo
next-front = Hãy chọn một công việc và tìm nơi đang tuyển gần bạn. Trong thư xin việc, hãy kể về một lần bạn đã giúp một người đang không hài lòng.
next-back = Hãy chọn một công việc và tìm nơi đang tuyển gần bạn. Trong thư xin việc, hãy kể về một việc bạn đã sắp xếp lại đâu vào đấy, và điều đó đã giúp ích ra sao.
next-cross = Hãy chọn một công việc của mỗi mảng. Trong thư xin việc, hãy kể về một lần bạn đã làm thay cho người khác.
next-build = Hãy chọn một kỹ năng mà bạn còn rèn thêm được, và tìm một dịp nhỏ để luyện tập ngay trong tuần này.
next-share = Hãy trao đổi về kết quả này với một người từng thấy bạn làm việc. Người đó có thể thấy những điều mà bài trắc nghiệm không thấy được.

## Kết quả: đôi lời về các câu trả lời

quality-heading = Đôi lời về câu trả lời của bạn
quality-inconsistent = Một số câu trả lời của bạn theo những hướng khác nhau. Đó là chuyện thường, nhưng vì thế kết quả kém chắc chắn hơn.
quality-straightLining = Bạn chọn cùng một mức cho nhiều câu. Nếu lúc đó bạn mệt, hãy xem lại vào hôm khác.
quality-style = Bạn hay đồng ý, hoặc hay không đồng ý, dù câu hỏi nói gì. Chúng tôi đã tính đến điều đó, nên hướng của bạn không vì vậy mà thay đổi.
quality-wide = Bạn thích trả lời dứt khoát, gần hai đầu của thang đo. Điều đó hoàn toàn bình thường; chúng tôi chỉ đưa ra một khoảng rộng hơn, vì khi ấy câu trả lời cho biết vị trí của bạn kém chính xác hơn một chút.
quality-few = Bạn mới trả lời vài câu, nên hãy xem những gì bên dưới như một bản phác thảo đầu tiên.

## Kết quả: kỹ năng

skills-heading = Kỹ năng của bạn
skills-picture = Dấu chấm là ước tính tốt nhất của chúng tôi. Thanh ngang là khoảng ước tính của bạn: thanh càng dài, ước tính càng ít chắc chắn. Vạch ở giữa là mức chúng tôi dự đoán ở mọi người nói chung.
skills-side-front = Với khách hàng
skills-side-back = Trong công việc nội bộ
skills-side-both = Ở cả hai mảng
band-strong = mạnh
band-solid = vững
band-developing = còn rèn thêm được
band-unknown = chưa rõ
skills-less = thấp hơn
skills-more = cao hơn
skills-table = Xem dưới dạng bảng
skills-table-skill = Kỹ năng
skills-table-words = Mức
skills-table-estimate = Ước tính
skills-table-range = Khoảng ước tính
skills-table-note = 0 là mức chúng tôi dự đoán ở mọi người nói chung; phần lớn mọi người ở giữa −1 và 1. Cứ 10 lần thì khoảng 9 lần mức thật của bạn nằm trong khoảng ước tính.
skills-range = từ { $low } đến { $high }

## Kết quả: công việc

roles-heading = Công việc hợp với bạn
roles-what = Thứ tự cho thấy từng công việc hợp với câu trả lời của bạn đến đâu. Mức đáp ứng thì khác: đó là ước tính bạn đã đáp ứng được bao nhiêu phần yêu cầu của công việc.
roles-too-little = Chưa có đủ câu trả lời để xếp thứ tự công việc cho bạn. Đây chỉ mới là cái nhìn đầu tiên.
role-place = Hạng { $place }
role-place-shared = Đồng hạng { $place }
roles-shared = { $count ->
    [1] Có một công việc đứng trước các công việc khác.
   *[other] { $count } công việc cùng đứng đầu: câu trả lời của bạn chưa cho thấy công việc nào hợp hơn.
  }
fit-great = Rất hợp
fit-good = Hợp
fit-fair = Tạm hợp
fit-low = Ít hợp
side-mixed = Cả hai mảng, mỗi mảng một phần
role-education = Học vấn thường gặp
role-pay = Mức lương
role-origin = Mỹ, năm 2024
pay-lower = Nhóm lương thấp (1/3 dưới) trong các công việc văn phòng
pay-middle = Nhóm lương trung bình (1/3 giữa) trong các công việc văn phòng
pay-upper = Nhóm lương cao (1/3 trên) trong các công việc văn phòng
education-none = Không cần bằng cấp
education-secondary = Tốt nghiệp trung học phổ thông. Ở Việt Nam, việc cửa hàng, kho và lễ tân thường cũng vậy; việc văn phòng, ngân hàng, kế toán thường cần cao đẳng hoặc đại học.
education-some-college = Đã học một số môn ở bậc đại học. Ở Việt Nam, thường cần bằng cao đẳng trở lên.
education-certificate = Chứng chỉ nghề sau trung học phổ thông. Ở Việt Nam, thường là bằng trung cấp.
education-associate = Bằng cao đẳng hai năm (associate degree). Ở Việt Nam, thường là bằng cao đẳng.
education-bachelor = Bằng đại học (cử nhân). Ở Việt Nam, thường cũng cần bằng đại học, có nơi nhận bằng cao đẳng.
education-master = Bằng thạc sĩ. Ở Việt Nam, thường cần bằng đại học trở lên.
education-doctorate = Bằng tiến sĩ hoặc bằng hành nghề sau đại học (như luật, y). Ở Việt Nam, thường cần bằng đại học đúng ngành.
role-readiness = Mức đáp ứng: { $percent }
readiness-most = Có lẽ bạn đã đáp ứng gần đủ yêu cầu của công việc này.
readiness-much = Có lẽ bạn đã đáp ứng nhiều yêu cầu của công việc này, một phần còn cần rèn thêm.
readiness-some = Có lẽ bạn đã đáp ứng một phần yêu cầu, còn khá nhiều điều cần học thêm.
readiness-little = Phần lớn yêu cầu còn cần học thêm. Ai cũng có lúc mới bắt đầu.
role-for = Điểm hợp với bạn
role-against = Điểm chưa hợp với bạn
role-reason = Điểm hợp với bạn: “{ $question }” ({ $answer })
credit = Số liệu về công việc lấy từ các cơ sở dữ liệu O*NET 30.1, 30.0, 29.3 và 29.2 của U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), được dùng theo giấy phép CC BY 4.0 và đã được sửa đổi. USDOL/ETA chưa phê duyệt, tán thành hay kiểm tra những sửa đổi này. O*NET là nhãn hiệu của USDOL/ETA. Lương: BLS, Occupational Employment and Wage Statistics, tháng 5 năm 2024.
honest = Bài trắc nghiệm này còn mới. Các con số đến từ một mô hình, chưa phải từ hàng nghìn người thật, nên bạn hãy coi kết quả là khởi đầu của một cuộc trò chuyện, không phải lời phán quyết.

## Kết quả: giữ lại và chia sẻ

keep-heading = Lưu hoặc chia sẻ kết quả
keep-heading-alone = Lưu kết quả
keep-nothing-sent = Kết quả nằm ngay trong liên kết. Không có gì được gửi đi cho đến khi bạn đưa liên kết cho người khác.
keep-holds = Liên kết gồm những gì
keep-summary = Chỉ kết quả
keep-answers = Kèm các câu trả lời của tôi
keep-summary-shows = Người mở liên kết này sẽ thấy hướng của bạn và mức độ chắc chắn, khả năng của từng hướng (làm tròn đến phần trăm), vài từ về mỗi kỹ năng và năm công việc đầu tiên, nhưng không thấy câu trả lời nào của bạn. Ai có liên kết cũng xem được.
keep-answers-shows = Người mở liên kết này sẽ thấy toàn bộ kết quả và từng câu trả lời của bạn, kể cả những câu bạn đã bỏ qua. Ai có liên kết cũng xem được.
keep-link = Liên kết
keep-copy = Sao chép liên kết
keep-copied = Đã sao chép liên kết.
keep-marked = Liên kết đã được chọn. Bạn có thể sao chép ngay.
keep-share = Chia sẻ…
keep-share-title = Kết quả của tôi trong bài trắc nghiệm Whichdesk
keep-share-text = Front office, back office hay cả hai? Đây là kết quả của tôi.
keep-code = Hiện liên kết dưới dạng mã QR
keep-code-picture = Mã QR của liên kết
keep-file = Tải về dưới dạng tệp
keep-file-holds = Tệp (JSON) chứa mọi câu trả lời của bạn, toàn bộ kết quả và ngày làm. Chỉ mình bạn giữ tệp này.
keep-print = In hoặc lưu thành PDF
keep-print-holds = Một hoặc hai trang, gồm hướng của bạn, các kỹ năng và năm công việc đầu tiên.

## Tờ in

printout-made = Ngày làm: { $date }
printout-bank = Bộ câu hỏi: { $bank }, phiên bản { $version }
printout-jobs = Những công việc đầu tiên trong danh sách
printout-link = Để mở lại kết quả này
printout-link-summary = Liên kết mở kết quả không kèm câu trả lời. Ai có liên kết cũng xem được.
printout-link-answers = Liên kết mở kết quả kèm mọi câu trả lời. Ai có liên kết cũng xem được.

## Kết quả: câu trả lời và những việc có thể làm với chúng

answers-show = Xem { $count } câu trả lời của bạn
answers-change = Đổi
answers-right = Đúng rồi.
answers-solution = Đáp án đúng: { $answer }
result-go-on = Trả lời tiếp
result-review = Xem lại câu trả lời
result-restart = Làm lại từ đầu

## Kết quả: một công việc

role-listed-front = Thường được xếp vào front office (làm việc với khách hàng).
role-listed-back = Thường được xếp vào back office (công việc nội bộ).
role-nearer-front = Theo dữ liệu nghề nghiệp, công việc này thiên về làm việc với khách hàng hơn.
role-nearer-back = Theo dữ liệu nghề nghiệp, công việc này thiên về công việc nội bộ hơn.
role-nearer-mixed = Theo dữ liệu nghề nghiệp, công việc này có một phần của cả hai mảng.
role-learn = Nên học gì tiếp theo
role-more = Xem thêm về công việc này
role-day = Một ngày làm việc
role-surroundings = Nơi làm việc
role-good = Điểm hay
role-hard = Điểm khó
role-progress = Cơ hội thăng tiến
role-cross = Khi hiểu cả hai mảng
role-search = Từ khóa tìm tin tuyển dụng
role-copy = Sao chép từ khóa
role-copied = Đã sao chép.
role-copy-failed = Ở đây không sao chép được. Bạn có thể tự chọn các từ khóa rồi sao chép.
role-answers = Câu trả lời của bạn nói gì về công việc này
role-hide = Không hợp với tôi

## Kết quả: danh sách công việc

roles-heading-near = Công việc sát với câu trả lời của bạn nhất
roles-near = Chưa có công việc nào thật sự hợp với câu trả lời của bạn. Dưới đây là những công việc sát với câu trả lời của bạn hơn cả.
roles-heading-first = Xem qua các công việc
jobs-all = Tất cả công việc
jobs-search = Tìm công việc
jobs-order = Sắp xếp theo
jobs-fit = Hợp với bạn nhất
jobs-readiness = Mức đáp ứng cao nhất
jobs-name = Tên công việc
jobs-side = Loại công việc
jobs-sides = Tất cả các loại
jobs-front = Với khách hàng
jobs-mixed = Cả hai mảng
jobs-back = Nội bộ
jobs-found = { $count ->
    [0] Không có công việc nào.
   *[other] Đang hiện { $count } công việc.
  }
jobs-gone = Đã ẩn: { $title }. Bạn có thể tìm lại ở phần “Công việc đã ẩn” bên dưới.
jobs-returned = Đã đưa { $title } trở lại danh sách.
jobs-aside = Công việc đã ẩn ({ $count })
jobs-again = Hiện lại

## Kết quả: nhiều công việc cùng đứng đầu

roles-shared-more = { $count } công việc đầu tiên hiện ở phía trên, danh sách này có đủ tất cả.
tie-offer = { $count ->
    [1] Một câu hỏi nữa có thể cho thấy công việc nào hợp hơn trong những công việc đứng đầu.
   *[other] Hai câu hỏi nữa có thể cho thấy công việc nào hợp hơn trong những công việc đứng đầu.
  }
tie-ask = { $count ->
    [1] Trả lời thêm một câu
   *[other] Trả lời thêm hai câu
  }

## Kết quả: nếu trả lời khác đi

whatif-heading = Nếu bạn trả lời khác đi
whatif-what = Chỉ cần một trong những thay đổi này, hướng của bạn sẽ khác. Thay đổi nhỏ nhất đứng đầu.
whatif-none = Nếu chỉ đổi một câu trả lời, hướng của bạn không thay đổi.
whatif-front = Nếu chọn “{ $other }” thay vì “{ $answer }”, hướng làm việc với khách hàng sẽ đứng đầu.
whatif-back = Nếu chọn “{ $other }” thay vì “{ $answer }”, hướng công việc nội bộ sẽ đứng đầu.
whatif-crossTrained = Nếu chọn “{ $other }” thay vì “{ $answer }”, bạn sẽ ở khoảng giữa hai mảng.
whatif-tooLittle = Nếu chọn “{ $other }” thay vì “{ $answer }”, các câu trả lời của bạn sẽ không cho thấy hướng nào rõ ràng.

## Kết quả: ảnh hưởng của từng câu trả lời

effect-what = Thanh bên cạnh câu trả lời cho thấy câu đó nghiêng về đâu: sang trái là làm việc với khách hàng, sang phải là công việc nội bộ. Thanh càng dài, câu trả lời càng có ảnh hưởng.
effect-front-strong = Nghiêng mạnh về làm việc với khách hàng
effect-front-some = Nghiêng về làm việc với khách hàng
effect-front-slight = Hơi nghiêng về làm việc với khách hàng
effect-back-strong = Nghiêng mạnh về công việc nội bộ
effect-back-some = Nghiêng về công việc nội bộ
effect-back-slight = Hơi nghiêng về công việc nội bộ
effect-none = Hầu như không ảnh hưởng đến hướng của bạn

## Kết quả: do người khác chia sẻ

shared-heading = Kết quả được chia sẻ
shared-note = Có người đã chia sẻ kết quả này. “Bạn” ở bên dưới là người đã trả lời. Nếu chính người đang xem đã làm bài trên thiết bị này, các câu trả lời đó vẫn giữ nguyên.
shared-recomputed = Kết quả này được tạo với một danh sách công việc khác, nên thứ tự công việc đã được tính lại theo danh sách ở đây.
shared-roles = Những công việc đầu tiên trong danh sách
shared-other-roles = Kết quả này được tạo với một danh sách công việc khác, nên không hiện được các công việc đó ở đây. Bạn hãy xin một liên kết có kèm câu trả lời.
shared-broken = Không mở được liên kết này
shared-damaged = Liên kết bị hỏng hoặc không đầy đủ. Bạn hãy sao chép lại trọn liên kết, hoặc xin liên kết mới.
shared-cut = Liên kết bị mất phần cuối, vì một số ứng dụng nhắn tin và email cắt bớt liên kết dài. Bạn hãy sao chép lại trọn liên kết, hoặc xin mã QR hay tệp kết quả.
shared-other-bank = Liên kết được tạo với bộ câu hỏi khác. Bạn hãy mở ở trang nơi nó được tạo.
shared-other-version = Liên kết được tạo với phiên bản { $version } của bộ câu hỏi, mà ở đây không có phiên bản đó.
shared-newer = Liên kết được tạo bằng phiên bản mới hơn của trang này. Bạn hãy tải lại trang rồi mở liên kết lần nữa.
shared-untouched = Câu trả lời của chính bạn trên thiết bị này vẫn giữ nguyên.
shared-take = Tự làm bài trắc nghiệm
shared-own = Mở bài trắc nghiệm của tôi
