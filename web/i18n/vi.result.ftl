## Kết quả: hướng đi

result-heading = Kết quả của bạn
progress-result = Đã trả lời { $count } câu{ $left ->
    [0] {""}
   *[other] , còn khoảng { $left } câu
  }
path-front-clear = Hướng đi của bạn là front office: làm việc với khách hàng.
path-front-leaning = Câu trả lời của bạn nghiêng về front office: làm việc với khách hàng.
path-front-open = Front office, tức là làm việc với khách hàng, đang nhỉnh hơn một chút, nhưng chưa rõ hẳn.
path-back-clear = Hướng đi của bạn là back office: lo công việc nội bộ.
path-back-leaning = Câu trả lời của bạn nghiêng về back office: lo công việc nội bộ.
path-back-open = Back office, tức là lo công việc nội bộ, đang nhỉnh hơn một chút, nhưng chưa rõ hẳn.
path-cross-strength-clear = Hướng đi của bạn là đa năng: bạn làm được cả việc với khách hàng lẫn công việc nội bộ.
path-cross-strength-leaning = Câu trả lời của bạn nghiêng về hướng đa năng: cả việc với khách hàng lẫn công việc nội bộ.
path-cross-strength-open = Hướng đa năng, cả việc với khách hàng lẫn công việc nội bộ, đang nhỉnh hơn một chút, nhưng chưa rõ hẳn.
path-cross-even-clear = Bạn đứng ở giữa hai bên, và bên nào cũng còn cần rèn thêm.
path-cross-even-leaning = Có vẻ bạn đứng ở giữa hai bên, và bên nào cũng còn cần rèn thêm.
path-cross-even-open = Có thể bạn đứng ở giữa hai bên, và bên nào cũng còn cần rèn thêm, nhưng điều này chưa rõ hẳn.
path-few = Chưa có đủ câu trả lời để kết luận.
path-noPattern = Các câu trả lời của bạn chưa cho thấy điều gì rõ ràng.
path-few-why = { $count ->
    [0] Bạn chưa trả lời câu nào, nên lúc này nêu ra hướng nào cũng chỉ là đoán.
   *[other] Bạn mới trả lời { $count } câu. Chừng đó chưa đủ: nêu ra hướng nào cũng chỉ là đoán.
  } Chỉ cần trả lời thêm vài câu là được.
path-noPattern-why = Điều này xảy ra khi nhiều câu trả lời nằm ở cùng một mức, hoặc trái ngược nhau, và không nói lên gì về năng lực của bạn. Khi nào thư thả, bạn hãy xem lại các câu trả lời và đổi những câu không đúng với mình.
certainty-clear = Kết quả này khá chắc chắn: theo câu trả lời của bạn, khó có thể là hướng khác.
certainty-clear-cross = Kết quả này khá chắc chắn: theo câu trả lời của bạn, khó có thể bạn nghiêng hẳn về một bên.
certainty-leaning = Kết quả này có nhiều khả năng đúng, nhưng chưa chắc chắn. Bạn hãy coi đây là một hướng tốt để bắt đầu.
certainty-open = Kết quả này chưa chắc chắn. Các hướng rất sát nhau, nên bạn hãy xem những công việc dưới đây ở cả hai bên.
certainty-more = Trả lời thêm vài câu có thể giúp kết quả chắc chắn hơn.

## Kết quả: đi tới từng phần

jump-label = Trên trang này
jump-why = Lý do
jump-skills = Kỹ năng
jump-jobs = Công việc
jump-answers = Câu trả lời
jump-keep = Giữ lại hoặc chia sẻ

## Kết quả: ba khả năng

probability-heading = Khả năng đúng của từng hướng
probability-picture = Hình ngọn đồi cho thấy bạn có thể đứng ở đâu giữa hai bên: chỗ nào càng cao thì khả năng càng lớn. Mỗi phần của ngọn đồi thuộc về một hướng.
probability-too-little = Lúc này, các con số chủ yếu cho thấy thông tin còn ít, chứ chưa nói được nhiều về bạn.

## Kết quả: lý do

reasons-heading = Vì sao là hướng này
reasons-front = Nghiêng về làm việc với khách hàng
reasons-back = Nghiêng về công việc nội bộ
reasons-order = Câu có ảnh hưởng mạnh nhất đứng đầu.
reasons-none = Không có câu trả lời nào như vậy.
reasons-answer = Bạn trả lời: { $answer }
reasons-preference = A: { $a }; B: { $b }
answer-skipped = Đã bỏ qua
reasons-rest-front = Các câu trả lời còn lại của bạn, tính chung, nghiêng về làm việc với khách hàng.
reasons-rest-back = Các câu trả lời còn lại của bạn, tính chung, nghiêng về công việc nội bộ.

## Kết quả: từng hướng như thế nào

about-heading = Hướng này như thế nào
about-front-work = Bạn sẽ trực tiếp làm việc với khách hàng, ở quầy, ở sảnh hoặc khi đi gặp khách: đón tiếp, giải đáp, nhận đơn, chăm chút mối quan hệ. Sự hài lòng của khách và doanh số tốt bắt đầu từ đây.
about-front-hard = Ngày làm việc có khi dài, và có những khách hàng khó tính.
about-front-start = Phần lớn mọi người bắt đầu từ vị trí cho người mới, thường với bằng trung học phổ thông, rồi tiến dần lên theo thời gian.
about-back-work = Bạn sẽ giữ cho mọi việc ở nơi làm việc chạy đều, thường trong một văn phòng yên tĩnh hơn: sổ sách, hợp đồng, tiền lương, dữ liệu, máy tính, chuẩn bị đơn hàng. Những ngày suôn sẻ và những quyết định đúng đắn bắt đầu từ đây.
about-back-hard = Bạn ít tiếp xúc với khách hàng, và một phần công việc lặp đi lặp lại.
about-back-start = Phần lớn mọi người bắt đầu từ vị trí cho người mới. Một số công việc đòi hỏi bằng đại học. Có nhiều con đường lên quản lý, và bạn dần trở thành người giỏi chuyên môn.
about-cross-work = Bạn sẽ hiểu cả hai bên đủ rõ để làm thay khi cần: trực thay giờ nghỉ trưa hay khi có người ốm, bàn giao một đơn hàng, làm nốt giấy tờ cho khách. Nhờ có bạn, việc phục vụ không bị gián đoạn.
about-cross-hard = Bạn sẽ thường xuyên chuyển qua chuyển lại giữa khách hàng và giấy tờ, và phải theo kịp cả hai.
about-cross-start = Các công ty nhỏ cần người như vậy nhất. Bạn hãy bắt đầu ở một bên và xin học thêm việc của bên kia.
about-everyone = Bên nào cũng cần bên kia, và nhân viên nào cũng quan trọng, dù khách có nhìn thấy hay không, nhất là trong một công ty nhỏ.
about-sides = Front office và back office có thể là hai khu trong một tòa nhà, cũng có thể chỉ là hai kiểu công việc. Bên nào cũng có việc hành chính.
about-pay = Nhìn chung trong các văn phòng ở Mỹ, công việc nội bộ được trả lương cao hơn công việc với khách hàng. Nhưng lương từng công việc khác nhau nhiều: chẳng hạn, trưởng phòng kinh doanh có thu nhập cao hơn nhân viên kế toán sổ sách. Vì vậy, bạn hãy xem cả từng công việc cụ thể.

## Kết quả: việc nên làm tiếp

next-heading = Bạn có thể làm gì tiếp theo
next-front = Hãy chọn một công việc dưới đây và tìm nơi đang tuyển gần bạn. Trong đơn xin việc, hãy kể về một lần bạn đã giúp một người đang không hài lòng.
next-back = Hãy chọn một công việc dưới đây và tìm nơi đang tuyển gần bạn. Trong đơn xin việc, hãy kể về một việc bạn đã sắp xếp lại đâu vào đấy, và nhờ đó điều gì đã thay đổi.
next-cross = Hãy chọn một công việc của mỗi bên dưới đây. Trong đơn xin việc, hãy kể về một lần bạn đã làm thay cho người khác.
next-build = Hãy chọn một kỹ năng dưới đây còn đang phát triển, và tìm một dịp nhỏ để luyện tập ngay trong tuần này.
next-share = Hãy trao đổi về kết quả này với một người đã từng thấy bạn làm việc. Người đó có thể thấy những điều mà một bài trắc nghiệm không thấy được.

## Kết quả: đôi lời về các câu trả lời

quality-heading = Đôi lời về câu trả lời của bạn
quality-inconsistent = Một số câu trả lời của bạn đi theo những hướng khác nhau. Đó là chuyện thường, nhưng vì thế kết quả kém chắc chắn hơn.
quality-straightLining = Nhiều câu trả lời của bạn nằm ở cùng một mức. Nếu lúc đó bạn mệt, hãy xem lại vào một hôm khác.
quality-style = Bạn hay đồng ý, hoặc hay không đồng ý, dù câu hỏi nói gì đi nữa. Chúng tôi đã tính đến điều đó, nên hướng đi của bạn không vì vậy mà thay đổi.
quality-wide = Bạn thích trả lời dứt khoát, gần hai đầu của thang đo. Điều đó hoàn toàn bình thường; chúng tôi chỉ đưa ra một khoảng rộng hơn, vì khi ấy câu trả lời cho biết vị trí của bạn kém chính xác hơn một chút.
quality-few = Bạn mới trả lời vài câu, nên hãy xem mọi điều dưới đây như một bản phác thảo đầu tiên.

## Kết quả: kỹ năng

skills-heading = Kỹ năng của bạn
skills-picture = Dấu chấm là ước tính tốt nhất của chúng tôi. Thanh ngang là khoảng mà bạn có nhiều khả năng nằm trong đó: thanh càng dài, chúng tôi biết càng ít. Vạch ở giữa là mức chúng tôi dự đoán ở mọi người nói chung.
skills-side-front = Với khách hàng
skills-side-back = Trong công việc nội bộ
skills-side-both = Ở cả hai bên
band-strong = mạnh
band-solid = vững
band-developing = đang phát triển
band-unknown = chưa rõ
skills-less = thấp hơn
skills-more = cao hơn
skills-table = Xem dưới dạng bảng
skills-table-skill = Kỹ năng
skills-table-words = Mức
skills-table-estimate = Ước tính
skills-table-range = Khoảng có thể
skills-table-note = 0 là mức chúng tôi dự đoán ở mọi người nói chung; phần lớn mọi người ở giữa −1 và 1. Cứ 10 lần thì có chừng 9 lần mức thật nằm trong khoảng có thể.
skills-range = từ { $low } đến { $high }

## Kết quả: công việc

roles-heading = Những công việc hợp với bạn
roles-what = Thứ tự cho thấy câu trả lời của bạn hợp với từng công việc đến đâu. Mức sẵn sàng là chuyện khác: có lẽ bạn đã có được bao nhiêu phần trong những gì công việc đòi hỏi.
roles-too-little = Chưa có đủ thông tin để xếp thứ tự công việc cho bạn. Đây chỉ mới là cái nhìn đầu tiên.
role-place = Hạng { $place }
role-place-shared = Đồng hạng { $place }
roles-shared = { $count ->
    [1] Có một công việc đứng trước các công việc khác.
   *[other] { $count } công việc cùng đứng đầu: câu trả lời của bạn chưa cho thấy việc nào hợp hơn.
  }
fit-great = Rất hợp
fit-good = Hợp
fit-fair = Tạm hợp
fit-low = Ít hợp
side-mixed = Cả hai bên, mỗi bên một phần
role-education = Học vấn thường thấy
role-pay = Lương
role-origin = Mỹ, năm 2024
pay-lower = thuộc một phần ba thấp nhất trong các công việc văn phòng
pay-middle = thuộc một phần ba ở giữa trong các công việc văn phòng
pay-upper = thuộc một phần ba cao nhất trong các công việc văn phòng
education-none = không cần bằng cấp
education-secondary = bằng trung học phổ thông. Ở Việt Nam thường từ trung học phổ thông hoặc trung cấp.
education-some-college = một số môn ở bậc đại học. Ở Việt Nam thường là trung cấp hoặc cao đẳng.
education-certificate = chứng chỉ nghề sau trung học. Ở Việt Nam thường là trung cấp.
education-associate = bằng cao đẳng hai năm. Ở Việt Nam thường là cao đẳng.
education-bachelor = bằng cử nhân. Ở Việt Nam thường là cao đẳng hoặc đại học.
education-master = bằng thạc sĩ, ở Việt Nam cũng vậy
education-doctorate = bằng tiến sĩ hoặc bằng chuyên môn cao. Ở Việt Nam thường là bằng đại học.
role-readiness = Mức sẵn sàng: { $percent }
readiness-most = Có lẽ bạn đã có gần hết những gì công việc này đòi hỏi.
readiness-much = Có lẽ bạn đã có nhiều điều công việc này đòi hỏi; một phần còn cần rèn thêm.
readiness-some = Bạn đã có một phần; còn khá nhiều điều cần rèn thêm.
readiness-little = Phần lớn còn cần rèn thêm. Ai cũng có lúc mới bắt đầu.
role-for = Điểm hợp
role-against = Điểm chưa hợp
credit = Số liệu về công việc lấy từ các cơ sở dữ liệu O*NET 30.1, 30.0, 29.3 và 29.2 của U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), được dùng theo giấy phép CC BY 4.0 và đã được sửa đổi. USDOL/ETA chưa phê duyệt, tán thành hay kiểm tra những sửa đổi này. O*NET là nhãn hiệu của USDOL/ETA. Lương: BLS, Occupational Employment and Wage Statistics, tháng 5 năm 2024.
honest = Bài trắc nghiệm này còn mới. Các con số đến từ một mô hình, chưa phải từ hàng nghìn người thật, nên bạn hãy coi kết quả là khởi đầu của một cuộc trò chuyện, không phải lời phán quyết.

## Kết quả: giữ lại và chia sẻ

keep-heading = Giữ lại hoặc chia sẻ kết quả
keep-heading-alone = Giữ lại kết quả
keep-nothing-sent = Kết quả nằm ngay trong liên kết. Không có gì được gửi đi cho đến khi chính bạn đưa liên kết cho người khác.
keep-holds = Liên kết chứa những gì
keep-summary = Chỉ kết quả
keep-answers = Kèm các câu trả lời của tôi
keep-summary-shows = Người mở liên kết này sẽ thấy hướng đi của bạn và mức độ chắc chắn, khả năng đúng của từng hướng (làm tròn đến phần trăm), vài từ về mỗi kỹ năng và năm công việc đầu tiên, nhưng không thấy câu trả lời nào của bạn. Ai có liên kết cũng đọc được.
keep-answers-shows = Người mở liên kết này sẽ thấy toàn bộ kết quả và từng câu trả lời của bạn, kể cả những câu bạn đã bỏ qua. Ai có liên kết cũng đọc được.
keep-link = Liên kết
keep-copy = Sao chép liên kết
keep-copied = Đã sao chép liên kết.
keep-marked = Liên kết đã được chọn. Bạn có thể sao chép ngay.
keep-share = Chia sẻ…
keep-share-title = Kết quả của tôi trong bài trắc nghiệm Whichdesk
keep-share-text = Front office, back office hay cả hai? Đây là kết quả của tôi.
keep-code = Hiện liên kết dưới dạng mã QR
keep-code-picture = Mã QR của liên kết
keep-file = Tải về thành tệp
keep-file-holds = Tệp (JSON) chứa mọi câu trả lời của bạn, toàn bộ kết quả và ngày làm. Chỉ mình bạn giữ tệp này.
keep-print = In hoặc lưu thành PDF
keep-print-holds = Một hoặc hai trang, gồm hướng đi của bạn, các kỹ năng và năm công việc đầu tiên.

## Tờ in

sheet-made = Ngày làm: { $date }
sheet-bank = Bộ câu hỏi: { $bank }, phiên bản { $version }
sheet-jobs = Những công việc đứng đầu
sheet-link = Để mở lại kết quả này
sheet-link-summary = Liên kết mở kết quả mà không kèm câu trả lời. Ai có liên kết cũng đọc được.
sheet-link-answers = Liên kết mở kết quả kèm mọi câu trả lời. Ai có liên kết cũng đọc được.

## Kết quả: câu trả lời và những việc có thể làm với chúng

answers-heading = Câu trả lời của bạn
answers-show = Xem { $count } câu trả lời của bạn
answers-change = Đổi
answers-right = Đúng rồi.
answers-solution = Đáp án đúng: { $answer }
result-go-on = Trả lời tiếp
result-review = Xem lại câu trả lời
result-restart = Làm lại từ đầu

## Kết quả: một công việc

role-listed-front = Thường được xếp vào front office.
role-listed-back = Thường được xếp vào back office.
role-nearer-front = Theo số liệu, công việc này thiên về làm việc với khách hàng hơn.
role-nearer-back = Theo số liệu, công việc này thiên về công việc nội bộ hơn.
role-nearer-mixed = Theo số liệu, công việc này có một phần của cả hai bên.
role-learn = Nên học gì tiếp theo
role-more = Xem thêm về công việc này
role-day = Một ngày làm việc
role-surroundings = Nơi làm việc
role-good = Điểm hay
role-hard = Điểm khó
role-progress = Triển vọng về sau
role-cross = Hai bên hỗ trợ nhau
role-search = Từ khóa để tìm tin tuyển dụng
role-copy = Sao chép các từ này
role-copied = Đã sao chép.
role-copy-failed = Ở đây không sao chép được. Bạn có thể tự chọn các từ này rồi sao chép.
role-answers = Câu trả lời của bạn nói gì về công việc này
role-hide = Không hợp với tôi

## Kết quả: danh sách công việc

roles-heading-near = Những công việc sát với câu trả lời nhất
roles-near = Chưa có công việc nào thật sự hợp với câu trả lời của bạn. Đây là những công việc sát với câu trả lời của bạn nhất.
roles-heading-first = Xem qua các công việc
jobs-all = Tất cả công việc
jobs-search = Tìm công việc
jobs-order = Sắp xếp
jobs-fit = Hợp với bạn nhất trước
jobs-readiness = Mức sẵn sàng cao nhất trước
jobs-name = Theo tên
jobs-side = Bên nào
jobs-sides = Tất cả
jobs-front = Với khách hàng
jobs-mixed = Cả hai bên
jobs-back = Việc nội bộ
jobs-found = { $count ->
    [0] Không có công việc nào.
   *[other] Đang hiện { $count } công việc.
  }
jobs-gone = Đã ẩn: { $title }. Bạn có thể tìm lại ở phần “Công việc đã ẩn” bên dưới.
jobs-returned = Đã đưa { $title } trở lại danh sách.
jobs-aside = Công việc đã ẩn ({ $count })
jobs-again = Hiện lại

## Kết quả: nhiều công việc cùng đứng đầu

roles-shared-more = { $count } công việc đầu tiên ở ngay đây, danh sách bên dưới có đủ tất cả.
tie-offer = { $count ->
    [1] Một câu hỏi nữa có thể cho thấy việc nào hợp hơn trong những công việc đứng đầu.
   *[other] Hai câu hỏi nữa có thể cho thấy việc nào hợp hơn trong những công việc đứng đầu.
  }
tie-ask = { $count ->
    [1] Trả lời thêm một câu
   *[other] Trả lời thêm hai câu
  }

## Kết quả: nếu trả lời khác đi

whatif-heading = Nếu bạn trả lời khác đi
whatif-what = Chỉ cần một trong những thay đổi này là hướng đi của bạn sẽ khác. Thay đổi nhỏ nhất đứng đầu.
whatif-none = Chỉ đổi một câu trả lời thì dù là câu nào, hướng đi của bạn cũng không thay đổi.
whatif-front = Nếu chọn “{ $other }” thay vì “{ $answer }”, hướng làm việc với khách hàng sẽ đứng đầu.
whatif-back = Nếu chọn “{ $other }” thay vì “{ $answer }”, hướng công việc nội bộ sẽ đứng đầu.
whatif-crossTrained = Nếu chọn “{ $other }” thay vì “{ $answer }”, hướng ở giữa hai bên sẽ đứng đầu.
whatif-tooLittle = Nếu chọn “{ $other }” thay vì “{ $answer }”, các câu trả lời của bạn sẽ không cho thấy điều gì rõ ràng.

## Kết quả: ảnh hưởng của từng câu trả lời

effect-what = Thanh bên cạnh câu trả lời cho thấy câu đó nghiêng về đâu: sang trái là làm việc với khách hàng, sang phải là công việc nội bộ. Thanh càng dài, câu đó càng có ảnh hưởng.
effect-front-strong = Nghiêng mạnh về làm việc với khách hàng
effect-front-some = Nghiêng về làm việc với khách hàng
effect-front-slight = Hơi nghiêng về làm việc với khách hàng
effect-back-strong = Nghiêng mạnh về công việc nội bộ
effect-back-some = Nghiêng về công việc nội bộ
effect-back-slight = Hơi nghiêng về công việc nội bộ
effect-none = Hầu như không ảnh hưởng đến hướng đi của bạn

## Kết quả: do người khác chia sẻ

shared-heading = Kết quả được chia sẻ
shared-note = Có người đã chia sẻ kết quả này. “Bạn” ở đây là người đã trả lời. Các câu trả lời của chính bạn trên thiết bị này vẫn giữ nguyên.
shared-recomputed = Liên kết được tạo với một danh sách công việc khác, nên thứ tự công việc đã được tính lại theo danh sách ở đây.
shared-roles = Những công việc đứng đầu
shared-other-roles = Kết quả này được tạo với một danh sách công việc khác, nên không hiện được các công việc đó ở đây. Hãy xin một liên kết có kèm câu trả lời.
shared-broken = Không mở được liên kết này
shared-damaged = Liên kết bị hỏng hoặc không đầy đủ. Hãy xin lại, hoặc sao chép đủ cả liên kết.
shared-other-bank = Liên kết được tạo với bộ câu hỏi khác. Hãy mở ở trang nơi nó được tạo.
shared-other-version = Liên kết được tạo với phiên bản { $version } của bộ câu hỏi, nhưng ở đây không còn giữ phiên bản đó.
shared-newer = Liên kết được tạo bằng phiên bản mới hơn của trang này. Hãy tải lại trang rồi mở liên kết lần nữa.
shared-untouched = Các câu trả lời của chính bạn trên thiết bị này vẫn giữ nguyên.
shared-take = Tự làm bài trắc nghiệm
shared-own = Mở bài trắc nghiệm của tôi
