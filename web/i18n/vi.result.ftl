## Hai mảng

side-front = Front office
side-front-plain = làm việc với khách hàng
side-back = Back office
side-back-plain = làm công việc nội bộ
side-cross = Kết hợp cả hai
side-cross-plain = vừa làm việc với khách hàng, vừa lo việc nội bộ

## Kết quả: hướng đi

result-heading = Kết quả của bạn
progress-result = Đã trả lời { $count } câu{ $left ->
    [0] {""}
   *[other] , còn khoảng { $left } câu
  }
path-front-clear = Hướng hợp với bạn nhất là front office: làm việc với khách hàng.
path-front-leaning = Câu trả lời của bạn nghiêng về front office: làm việc với khách hàng.
path-front-open = Front office (làm việc với khách hàng) đang nhỉnh hơn một chút, nhưng chưa rõ hẳn.
path-back-clear = Hướng hợp với bạn nhất là back office: làm công việc nội bộ.
path-back-leaning = Câu trả lời của bạn nghiêng về back office: làm công việc nội bộ.
path-back-open = Back office (làm công việc nội bộ) đang nhỉnh hơn một chút, nhưng chưa rõ hẳn.
path-cross-strength-clear = Hướng hợp với bạn nhất là kết hợp cả hai: việc với khách hàng và việc nội bộ.
path-cross-strength-leaning = Câu trả lời của bạn nghiêng về hướng kết hợp cả hai: việc với khách hàng và việc nội bộ.
path-cross-strength-open = Hướng kết hợp cả hai (việc với khách hàng và việc nội bộ) đang nhỉnh hơn một chút, nhưng chưa rõ hẳn.
path-cross-even-clear = Bạn ở khoảng giữa việc với khách hàng và việc nội bộ, cả hai đều còn rèn thêm được.
path-cross-even-leaning = Có vẻ bạn ở khoảng giữa việc với khách hàng và việc nội bộ, cả hai đều còn rèn thêm được.
path-cross-even-open = Có thể bạn ở khoảng giữa việc với khách hàng và việc nội bộ, cả hai đều còn rèn thêm được, nhưng kết quả chưa rõ hẳn.
path-few = Chưa đủ câu trả lời.
path-noPattern = Các câu trả lời của bạn chưa cho thấy rõ hướng nào.
path-few-why = { $count ->
    [0] Bạn chưa trả lời câu nào, nên lúc này nói hướng nào cũng chỉ là đoán. Chỉ cần trả lời vài câu là được.
   *[other] Bạn mới trả lời { $count } câu, nên nói hướng nào cũng chỉ là đoán. Chỉ cần trả lời thêm vài câu nữa là được.
  }
path-noPattern-why = Có khi là do nhiều câu trả lời giống nhau, hoặc mỗi câu nghiêng về một hướng. Chuyện đó không nói lên điều gì về năng lực của bạn. Lúc nào rảnh, bạn xem lại và đổi những câu chưa đúng với mình nhé.
certainty-clear = Kết quả này khá chắc: theo câu trả lời của bạn, khó có thể là hướng khác.
certainty-clear-cross = Kết quả này khá chắc: theo câu trả lời của bạn, khó có chuyện bạn nghiêng hẳn về một phía.
certainty-leaning = Kết quả này nhiều khả năng đúng, nhưng chưa chắc hẳn. Bạn có thể bắt đầu từ hướng này.
certainty-open = Kết quả này chưa chắc. Các hướng khá sát nhau, nên bạn hãy xem cả công việc với khách hàng lẫn công việc nội bộ ở bên dưới.
certainty-more = Trả lời thêm thì kết quả có thể chắc hơn.

## Kết quả: đi tới từng phần

jump-label = Trên trang này
jump-why = Lý do
jump-skills = Kỹ năng
jump-jobs = Công việc
jump-answers = Câu trả lời
jump-keep = Lưu hoặc chia sẻ

## Kết quả: ba khả năng

probability-heading = Khả năng của từng hướng
probability-picture = Đường cong cho thấy bạn có thể ở đâu giữa việc với khách hàng và việc nội bộ: chỗ nào càng cao, bạn càng có nhiều khả năng ở đó. Mỗi phần của đường cong ứng với một hướng.
probability-too-little = Hiện có quá ít câu trả lời, nên các con số này chưa nói được gì nhiều về bạn.

## Kết quả: lý do

reasons-heading = Vì sao lại là hướng này
reasons-front = Những câu nghiêng về làm việc với khách hàng
reasons-back = Những câu nghiêng về công việc nội bộ
reasons-order = Câu ảnh hưởng mạnh nhất ở trên cùng.
reasons-none = Không có câu nào.
reasons-answer = Bạn trả lời: { $answer }
reasons-preference = A: { $a }; B: { $b }
answer-skipped = Đã bỏ qua
reasons-rest-front = Tính chung, các câu còn lại của bạn nghiêng về làm việc với khách hàng.
reasons-rest-back = Tính chung, các câu còn lại của bạn nghiêng về công việc nội bộ.

## Kết quả: từng hướng như thế nào

about-heading = Hướng này như thế nào
about-front-work = Bạn làm việc trực tiếp với khách hàng, ở quầy, ở sảnh hoặc đi gặp khách: đón tiếp, giải đáp, nhận đơn và giữ quan hệ tốt với họ. Tin tuyển dụng thường ghi “tiếp xúc trực tiếp với khách hàng”. Khách hài lòng, hàng bán chạy đều bắt đầu từ đây.
about-front-hard = Có những ngày làm việc rất dài, và có những khách hàng khó tính.
about-front-start = Đa số bắt đầu từ vị trí cho người mới, thường chỉ cần tốt nghiệp trung học phổ thông, rồi dần dần lên cao hơn.
about-back-work = Bạn lo cho công ty vận hành trơn tru, thường ở văn phòng yên tĩnh hơn: sổ sách, hợp đồng, tiền lương, dữ liệu, máy tính hay chuẩn bị đơn hàng. Tin tuyển dụng thường gọi là khối văn phòng, khối hỗ trợ hoặc khối vận hành. Việc hằng ngày suôn sẻ, quyết định đúng đắn đều bắt đầu từ đây.
about-back-hard = Bạn ít gặp khách hàng, và có những việc lặp đi lặp lại.
about-back-start = Đa số bắt đầu từ vị trí cho người mới. Có công việc yêu cầu bằng đại học. Lâu dần, bạn thành chuyên gia và có nhiều đường lên quản lý.
about-cross-work = Bạn rành cả việc với khách hàng lẫn việc nội bộ, đủ để làm thay khi cần: trực giờ nghỉ trưa hay hôm có người ốm, bàn giao đơn hàng, làm nốt giấy tờ cho khách. Nhờ bạn, khách lúc nào cũng có người phục vụ.
about-cross-hard = Bạn thường phải chuyển qua chuyển lại giữa khách hàng và giấy tờ, mà việc nào cũng phải theo kịp.
about-cross-start = Công ty nhỏ cần người như vậy nhất. Bạn bắt đầu với một loại việc rồi xin học thêm loại việc kia; nhiều công ty gọi đó là đào tạo chéo (cross-training).
about-everyone = Front office và back office không thể thiếu nhau, và nhân viên nào cũng quan trọng, dù khách có nhìn thấy hay không. Ở công ty nhỏ lại càng như vậy.
about-sides = Front office và back office có thể là hai khu trong một tòa nhà, cũng có thể chỉ là hai loại công việc. Loại nào cũng có việc giấy tờ. Trong khách sạn, front office là bộ phận lễ tân; ở đây, từ này có nghĩa rộng hơn.
about-pay = Ở Mỹ, tính chung, công việc nội bộ trong văn phòng thường có lương cao hơn công việc với khách hàng. Nhưng lương mỗi nghề mỗi khác: chẳng hạn, trưởng phòng kinh doanh lương cao hơn nhân viên kế toán. Vì vậy, bạn hãy xem cả từng công việc cụ thể.

## Kết quả: việc nên làm tiếp

next-heading = Tiếp theo, bạn có thể làm gì
next-front = Bạn hãy chọn một công việc và tìm nơi đang tuyển gần nhà. Trong thư xin việc, hãy kể một lần bạn đã giúp một người đang không hài lòng.
next-back = Bạn hãy chọn một công việc và tìm nơi đang tuyển gần nhà. Trong thư xin việc, hãy kể một việc bạn đã sắp xếp lại đâu vào đấy, và nhờ đó có gì thay đổi.
next-cross = Bạn hãy chọn một công việc với khách hàng và một công việc nội bộ. Trong thư xin việc, hãy kể một lần bạn đã làm thay người khác.
next-build = Bạn hãy chọn một kỹ năng còn rèn thêm được, rồi tìm một dịp nhỏ để tập ngay trong tuần này.
next-share = Bạn thử trao đổi với một người từng thấy mình làm việc. Có khi họ thấy được những điều mà bài trắc nghiệm không thấy.

## Kết quả: đôi lời về các câu trả lời

quality-heading = Đôi lời về câu trả lời của bạn
quality-inconsistent = Có câu bạn trả lời nghiêng về hướng này, có câu lại nghiêng về hướng khác. Đó là chuyện thường, chỉ là kết quả vì thế kém chắc hơn.
quality-straightLining = Nhiều câu bạn chọn cùng một mức. Nếu lúc đó bạn đang mệt, hôm khác xem lại cũng được.
quality-style = Bạn hay đồng ý, hoặc hay không đồng ý, bất kể câu nói gì. Chúng tôi đã tính đến điều đó, nên hướng của bạn không bị ảnh hưởng.
quality-wide = Bạn hay chọn những mức gần hai đầu thang trả lời. Chọn như vậy không có gì sai, chỉ là khó biết chính xác bạn ở mức nào, nên khoảng ước tính rộng hơn.
quality-few = Bạn mới trả lời vài câu, nên phần dưới đây mới chỉ là phác thảo.

## Kết quả: kỹ năng

skills-heading = Kỹ năng của bạn
skills-picture = Dấu chấm là ước tính sát nhất. Thanh ngang là khoảng ước tính: thanh càng dài thì càng chưa chắc. Vạch ở giữa là mức trung bình của mọi người, theo dự đoán của chúng tôi.
skills-side-front = Kỹ năng cho việc với khách hàng
skills-side-back = Kỹ năng cho việc nội bộ
skills-side-both = Kỹ năng cho cả hai loại việc
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
skills-table-note = 0 là mức trung bình của mọi người, theo dự đoán của chúng tôi; đa số nằm giữa −1 và 1. Cứ 10 lần thì chừng 9 lần mức thật của bạn nằm trong khoảng ước tính.
skills-range = từ { $low } đến { $high }
skills-guide = Bấm vào tên một kỹ năng để mở trang về kỹ năng đó trong cẩm nang, ở thẻ mới.

## Kết quả: công việc

roles-heading = Công việc hợp với bạn
roles-what = Công việc nào càng hợp với câu trả lời của bạn thì càng ở trên. Còn mức đáp ứng cho biết có lẽ bạn đã đáp ứng được bao nhiêu phần yêu cầu của công việc.
roles-too-little = Chưa đủ câu trả lời để xếp thứ tự công việc cho bạn. Bạn cứ xem qua trước đã.
role-place = Hạng { $place }
role-place-shared = Đồng hạng { $place }
roles-shared = { $count ->
    [1] Có một công việc đứng trước các công việc khác.
   *[other] { $count } công việc cùng đứng đầu: theo câu trả lời của bạn, công việc nào cũng hợp như nhau.
  }
fit-great = Rất hợp
fit-good = Hợp
fit-fair = Tạm hợp
fit-low = Ít hợp
side-mixed = Cả khách hàng lẫn nội bộ
role-education = Trình độ thường yêu cầu
role-pay = Mức lương
role-origin = Mỹ, năm 2024
pay-lower = Thấp (nhóm 1/3 thấp nhất trong số việc văn phòng)
pay-middle = Trung bình (nhóm 1/3 ở giữa trong số việc văn phòng)
pay-upper = Cao (nhóm 1/3 cao nhất trong số việc văn phòng)
education-none = Không cần bằng cấp
education-secondary = Tốt nghiệp trung học phổ thông. Ở Việt Nam, việc văn phòng, kế toán, ngân hàng thường cần bằng cao đẳng hoặc đại học.
education-some-college = Đã học vài môn ở đại học. Ở Việt Nam, thường cần bằng cao đẳng trở lên.
education-certificate = Chứng chỉ nghề sau trung học phổ thông. Ở Việt Nam, thường là bằng trung cấp.
education-associate = Bằng cao đẳng hai năm (associate degree). Ở Việt Nam, thường cũng là bằng cao đẳng.
education-bachelor = Bằng đại học (cử nhân). Ở Việt Nam cũng vậy, có nơi nhận cả bằng cao đẳng.
education-master = Bằng thạc sĩ. Ở Việt Nam, thường cần bằng đại học trở lên.
education-doctorate = Bằng tiến sĩ hoặc bằng chuyên môn sau đại học, như bằng luật J.D. Ở Việt Nam, thường cần bằng đại học đúng chuyên ngành.
role-readiness = Mức đáp ứng: { $percent }
readiness-most = Có lẽ bạn đã đáp ứng gần đủ yêu cầu của công việc này.
readiness-much = Có lẽ bạn đã đáp ứng được nhiều yêu cầu, phần còn lại cần rèn thêm.
readiness-some = Có lẽ bạn đã đáp ứng được một phần yêu cầu, còn khá nhiều điều cần học thêm.
readiness-little = Có lẽ bạn còn phải học thêm phần lớn những gì công việc này yêu cầu. Ai cũng có lúc mới bắt đầu.
role-for = Điểm hợp với bạn
role-against = Điểm chưa hợp với bạn
role-reason = Điểm hợp với bạn: “{ $question }” ({ $answer })
credit = Số liệu về công việc lấy từ các cơ sở dữ liệu O*NET 30.1, 30.0, 29.3 và 29.2 của U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), được dùng theo giấy phép CC BY 4.0 và đã được sửa đổi. USDOL/ETA chưa phê duyệt, tán thành hay kiểm tra những sửa đổi này. O*NET là nhãn hiệu của USDOL/ETA. Lương: BLS, Occupational Employment and Wage Statistics, tháng 5 năm 2024.
honest = Bài trắc nghiệm này còn mới. Các con số được tính từ một mô hình, chưa dựa trên hàng nghìn người thật. Vì vậy, bạn hãy coi kết quả là gợi ý để bàn thêm, đừng coi là kết luận.

## Kết quả: giữ lại và chia sẻ

keep-heading = Lưu hoặc chia sẻ kết quả
keep-heading-alone = Lưu kết quả
keep-nothing-sent = Kết quả nằm ngay trong liên kết. Bạn chưa đưa liên kết cho ai thì chưa có gì được gửi đi.
keep-holds = Trong liên kết có gì
keep-summary = Chỉ kết quả
keep-answers = Kèm các câu trả lời của tôi
keep-summary-shows = Ai có liên kết này sẽ thấy hướng của bạn và hướng ấy chắc đến đâu, khả năng của ba hướng (theo phần trăm), mức của từng kỹ năng (bằng chữ) và năm công việc đầu danh sách. Họ không thấy câu trả lời nào của bạn.
keep-answers-shows = Ai có liên kết này sẽ thấy toàn bộ kết quả, từng câu trả lời của bạn và cả những câu bạn đã bỏ qua.
keep-link = Liên kết
keep-copy = Sao chép liên kết
keep-copied = Đã sao chép liên kết.
keep-marked = Liên kết đã được chọn. Bạn có thể sao chép ngay.
keep-share = Chia sẻ…
keep-share-title = Kết quả của tôi trong bài trắc nghiệm Whichdesk
keep-share-text = Front office, back office hay cả hai? Đây là kết quả của tôi.
keep-code = Hiện mã QR của liên kết
keep-code-picture = Mã QR của liên kết
keep-file = Tải tệp kết quả
keep-file-holds = Tệp (JSON) có mọi câu trả lời của bạn, toàn bộ kết quả và ngày làm. Chỉ mình bạn giữ tệp này.
keep-print = In hoặc lưu thành PDF
keep-print-holds = Một hoặc hai trang, có hướng của bạn, các kỹ năng và năm công việc đầu danh sách.

## Tờ in

printout-made = Ngày làm: { $date }
printout-bank = Bộ câu hỏi: { $bank }, phiên bản { $version }
printout-jobs = Những công việc đầu danh sách
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
role-nearer-back = Theo dữ liệu nghề nghiệp, công việc này thiên về việc nội bộ hơn.
role-nearer-mixed = Theo dữ liệu nghề nghiệp, công việc này vừa có việc với khách hàng, vừa có việc nội bộ.
role-learn = Nên học thêm gì
role-more = Xem thêm về công việc này
role-day = Một ngày làm việc
role-surroundings = Nơi làm việc
role-good = Ưu điểm
role-hard = Khó khăn
role-progress = Cơ hội thăng tiến
role-cross = Khi rành cả hai loại việc
role-vacancies = Vị trí đang tuyển
role-basis = Mức độ hợp này dựa trên
role-basis-like = Mức độ quan trọng của từng kỹ năng trong công việc “{ $source }” thuộc danh sách chung.
role-basis-occupation = Số liệu đã công bố về nghề O*NET { $source }.
role-basis-needs = Những kỹ năng mà nhà tuyển dụng nêu cho công việc này.
role-basis-adjusted = Nhà tuyển dụng đã thay đổi một số kỹ năng.
role-occupations = Còn được xếp là
jobs-elsewhere = Các việc làm này được mô tả bằng ngôn ngữ khác: { $language }.
role-new-tab = Mở trong thẻ mới.
role-search = Từ khóa tìm tin tuyển dụng
role-copy = Sao chép từ khóa
role-copied = Đã sao chép.
role-copy-failed = Ở đây không sao chép được. Bạn tự chọn các từ khóa rồi sao chép nhé.
role-answers = Câu trả lời của bạn nói gì về công việc này
role-hide = Không hợp với tôi
role-guide = Công việc này trong cẩm nang

## Kết quả: danh sách công việc

roles-heading-near = Những công việc hợp hơn cả
roles-near = Chưa có công việc nào thật sự hợp với câu trả lời của bạn. Dưới đây là những công việc hợp hơn cả.
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
jobs-mixed = Kết hợp cả hai
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
    [1] Thêm một câu hỏi nữa, có thể sẽ rõ công việc nào hợp với bạn nhất.
   *[other] Thêm hai câu hỏi nữa, có thể sẽ rõ công việc nào hợp với bạn nhất.
  }
tie-ask = { $count ->
    [1] Trả lời thêm một câu
   *[other] Trả lời thêm hai câu
  }

## Kết quả: nếu trả lời khác đi

whatif-heading = Nếu bạn trả lời khác đi
whatif-what = Chỉ cần đổi một trong những câu dưới đây là hướng của bạn sẽ khác. Câu cần đổi ít nhất ở trên cùng.
whatif-none = Chỉ đổi một câu thì hướng của bạn vẫn như cũ.
whatif-front = Nếu chọn “{ $other }” thay vì “{ $answer }”, hướng làm việc với khách hàng sẽ đứng đầu.
whatif-back = Nếu chọn “{ $other }” thay vì “{ $answer }”, hướng công việc nội bộ sẽ đứng đầu.
whatif-crossTrained = Nếu chọn “{ $other }” thay vì “{ $answer }”, hướng kết hợp cả hai sẽ đứng đầu.
whatif-tooLittle = Nếu chọn “{ $other }” thay vì “{ $answer }”, hướng của bạn sẽ không còn rõ.

## Kết quả: ảnh hưởng của từng câu trả lời

effect-what = Thanh bên cạnh mỗi câu cho thấy câu đó nghiêng về đâu: bên trái là làm việc với khách hàng, bên phải là công việc nội bộ. Thanh càng dài, ảnh hưởng càng lớn.
effect-front-strong = Nghiêng mạnh về làm việc với khách hàng
effect-front-some = Nghiêng về làm việc với khách hàng
effect-front-slight = Hơi nghiêng về làm việc với khách hàng
effect-back-strong = Nghiêng mạnh về công việc nội bộ
effect-back-some = Nghiêng về công việc nội bộ
effect-back-slight = Hơi nghiêng về công việc nội bộ
effect-none = Hầu như không ảnh hưởng đến hướng của bạn

## Kết quả: do người khác chia sẻ

shared-heading = Kết quả được chia sẻ
shared-note = Kết quả này do một người chia sẻ; “bạn” trên trang này là người đó. Nếu thiết bị này đang có một bài làm khác, bài đó vẫn còn nguyên.
shared-recomputed = Kết quả này dùng một danh sách công việc khác, nên thứ tự công việc đã được tính lại theo danh sách ở đây.
shared-roles = Những công việc đầu danh sách
shared-other-roles = Kết quả này dùng một danh sách công việc khác, nên ở đây không hiện được các công việc đó. Bạn hãy xin liên kết có kèm câu trả lời.
shared-broken = Không mở được liên kết này
shared-damaged = Liên kết bị hỏng hoặc bị thiếu. Bạn hãy sao chép lại cả liên kết, hoặc xin liên kết mới.
shared-cut = Liên kết bị mất phần cuối, vì một số ứng dụng nhắn tin và email cắt bớt liên kết dài. Bạn hãy sao chép lại cả liên kết, hoặc xin mã QR hay tệp kết quả.
shared-other-bank = Liên kết này dùng bộ câu hỏi khác. Bạn hãy mở ở trang đã tạo ra liên kết.
shared-other-version = Liên kết này dùng phiên bản { $version } của bộ câu hỏi. Ở đây không có phiên bản đó.
shared-newer = Liên kết này được tạo ở phiên bản mới hơn của trang. Bạn tải lại trang rồi mở lại liên kết nhé.
shared-untouched = Câu trả lời của chính bạn trên thiết bị này vẫn còn nguyên.
shared-take = Tự làm bài trắc nghiệm
shared-own = Mở bài của tôi
