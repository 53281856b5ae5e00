### Bàn tư vấn bằng tiếng Việt, dành cho người làm tư vấn nghề nghiệp: rõ, chính xác, ngắn. Xưng hô: "bạn". "Người trả lời" là người đã làm
### bài. Ý nghĩa từng câu nằm trong en.counselor.ftl.

## Khung

counselor-title = { $part } – Whichdesk cho người tư vấn
counselor-heading = Bàn tư vấn
counselor-menu = Các phần của bàn tư vấn
menu-prepare = Chuẩn bị
menu-one = Đọc một kết quả
menu-compare = So sánh
menu-many = Đọc nhiều kết quả
menu-help = Trợ giúp
desk-stays = Mọi việc diễn ra trên thiết bị này. Không có gì được gửi đi, và khi bạn đóng trang, kết quả không được giữ lại.
notes-memory = Trình duyệt này không lưu ghi chú của bạn. Ghi chú sẽ mất khi bạn đóng trang. Hãy xuất hoặc in ra trước.

## Đọc một kết quả: bắt đầu

one-heading = Đọc một kết quả
one-what = Dán những gì bạn nhận được: một mã, một liên kết, hoặc cả tin nhắn có liên kết.
one-paste = Mã, liên kết hoặc tin nhắn
one-read = Đọc
one-file = Mở tệp…
one-drop = hoặc kéo thả vào đây
one-several = Trong đó có { $count } kết quả. Bạn muốn đọc kết quả nào?
one-several-all = Xem tất cả dưới dạng danh sách

## Đọc một kết quả: khung

one-another = Đọc kết quả khác
one-back-many = Về danh sách
one-back-compare = Về phần so sánh
one-label = Tên hoặc nhãn
one-view = Cách xem
one-view-work = Để trò chuyện
one-view-seen = Như người trả lời đã thấy

## Đọc một kết quả: nhìn nhanh

one-glance = Nhìn nhanh
one-you = Trong các câu của kết quả, “bạn” là người đã trả lời.
one-leading = Công việc đứng đầu
one-answered = Số câu đã trả lời
one-axis = Vị trí giữa back office (−) và front office (+)
one-date = Ngày
one-summary-only = Kết quả này không kèm câu trả lời, nên không có phần cần đến chúng: lý do, khoảng ước tính, chất lượng câu trả lời.
one-pack = Người đó đã xem các công việc trong tệp “{ $name }”, phiên bản { $version }. Ở đây là các công việc của Whichdesk, trong chừng mực kết quả cho biết.
one-pack-open = Mở tệp đó…
one-pack-other = Đây là một tệp khác hoặc một phiên bản khác.

## Đọc một kết quả: chuyện để trò chuyện

one-talk = Nên trò chuyện về điều gì
one-surprises = Công việc rất hợp ở mảng kia
one-surprises-why = Những công việc này hợp với câu trả lời dù xa hướng đang dẫn đầu. Rất đáng để trò chuyện.
one-copy-prompts = Sao chép các câu hỏi này
prompt-rating = “{ $question }” – bạn đã chọn “{ $answer }”. Bạn kể cho tôi nghe một lần như thế nhé.
prompt-rating-mid = “{ $question }” – bạn đã chọn “{ $answer }”. Điều đó tùy vào những gì?
prompt-rating-no = “{ $question }” – bạn đã chọn “{ $answer }”. Bạn nhận ra điều đó qua chuyện gì?
prompt-preference = Bạn thích “{ $chosen }” hơn “{ $other }”. Bạn kể cho tôi nghe một lần làm việc đó nhé.
prompt-day = Bạn đã chọn ngày này: “{ $chosen }”. Điều gì ở đó thu hút bạn?
prompt-scenario = “{ $question }” – bạn đã chọn “{ $answer }”. Bạn kể cho tôi nghe một lần bạn làm như vậy nhé. Chuyện kết thúc ra sao?
prompt-against = Một điều theo hướng ngược lại:
prompt-surprise = { $title }: công việc này hợp với câu trả lời của bạn dù thuộc mảng kia. Nghe đến nó, bạn nghĩ tới điều gì?
prompt-role = Bạn biết gì về công việc này: { $title }? Với bạn, một ngày làm việc tốt sẽ như thế nào?
prompt-learn = { $skill }: trong vài tuần tới, bạn có thể tập điều này ở đâu?
prompt-noPattern = Bạn kể cho tôi nghe bạn đã trả lời thế nào nhé. Những câu nào khó chọn?
prompt-last = Điều gì trong kết quả làm bạn ngạc nhiên? Người từng thấy bạn làm việc sẽ nói gì về nó?

## Đọc một kết quả: kỹ năng và thang đo

one-skills = Kỹ năng và khoảng ước tính
legend-low = Thấp
legend-low-what = dưới { $value }: khoảng 1 trong 6 người
legend-usual = Thường gặp
legend-usual-what = { $low } đến { $high }: khoảng 2 trong 3 người
legend-high = Cao
legend-high-what = trên { $value }: khoảng 1 trong 6 người
legend-note = 0 là mức trung bình mà mô hình dự đoán ở mọi người nói chung, đơn vị là độ lệch chuẩn của họ. Một kỹ năng chỉ là thấp hoặc cao khi cả khoảng ước tính nằm ở đó. Các từ thì thận trọng hơn: “mạnh” nghĩa là trên trung bình với xác suất ít nhất 80 %, “còn rèn thêm được” nghĩa là dưới trung bình với xác suất ít nhất 80 %.

## Đọc một kết quả: chất lượng câu trả lời

one-quality = Câu trả lời đáng tin đến đâu
one-quality-good = Không có gì nổi bật: các câu trả lời khớp với nhau như mô hình dự đoán, và thang đo được dùng bình thường.
one-quality-inconsistent = Các câu trả lời theo những hướng khác nhau nhiều hơn mô hình dự đoán (độ khớp cá nhân p < 0,01), và không câu nào báo trước câu nào. Hãy đọc kết quả một cách thận trọng và hỏi xem người đó đã trả lời thế nào.
one-quality-straightLining = Nhiều câu liền nhau có cùng một mức (straight-lining). Có thể do mệt, do vội, hoặc đúng là như vậy. Hãy hỏi trước khi diễn giải.
one-quality-style = Hay đồng ý, hoặc hay không đồng ý, dù câu hỏi nói gì. Mô hình đã tách điều này khỏi hướng và kỹ năng; phần còn lại kém chắc chắn hơn.
one-quality-wide = Phần lớn câu trả lời gần hai đầu thang đo. Các khoảng ước tính đã được nới rộng tương ứng; bản thân ước tính không đổi.
one-quality-few = Mới có ít câu trả lời: chỉ là ấn tượng đầu tiên.
one-quality-noPattern = Chưa có hình ảnh dùng được: nhiều câu trả lời giống nhau, hoặc mâu thuẫn nhau. Không suy ra hướng, kỹ năng hay công việc nào. Điều này không nói gì về năng lực của người trả lời.
one-figures = Xem các con số
one-fit = Độ khớp cá nhân (person fit)
one-fit-value = χ² = { $chi }, df = { $df }, p = { $p }
one-scale = Khoảng ước tính được nới theo hệ số
one-run = Chuỗi dài nhất cùng một mức
one-style = Khuynh hướng đồng ý (0 = không có)

## Đọc một kết quả: câu trả lời

one-answers = Từng câu trả lời và tác động của nó
one-effects-what = Con số cho biết câu trả lời đẩy hướng đi bao nhiêu (+ về phía làm việc với khách hàng, − về phía công việc nội bộ), hoặc đẩy độ hợp với một công việc bao nhiêu (+ hợp hơn, − kém hợp hơn). Cộng mọi câu lại thì được ước tính.
one-column-answer = Câu hỏi và câu trả lời
one-column-path = Hướng
one-right = Trả lời đúng.
one-order-bank = Theo thứ tự của bộ câu hỏi
one-order-path = Tác động lớn nhất đến hướng trước
one-order-role = Tác động lớn nhất đến “{ $title }” trước

## Đọc một kết quả: ghi chú và bản in

one-notes = Ghi chú của bạn
one-notes-where = Được lưu trên thiết bị này khi bạn gõ, chỉ trong trình duyệt này. Ghi chú chỉ rời khỏi đây khi bạn xuất hoặc in ra.
one-print = Để lưu hồ sơ
one-print-what = Một bản in gồm kết quả và ghi chú của bạn.
one-print-answers = Kèm mọi câu trả lời
one-print-columns = Các số, từ trái sang phải:

## Trợ giúp

help-heading = Thuật ngữ trong nghề
help-never-heading = Khi nào không nên dùng
help-never = Đừng bao giờ dùng kết quả để chọn giữa các ứng viên, để xếp hạng con người, hay để quyết định về trợ cấp, điểm số hoặc việc làm. Ở đây mọi người tự mô tả mình; ai có lợi ích trong đó sẽ mô tả khác đi, và các con số chưa được kiểm chứng cho những quyết định như vậy.
help-never-also = Cũng đừng dùng khi người trả lời bị ép, hoặc đọc câu hỏi còn khó khăn.
help-words-heading = Mỗi con số nghĩa là gì
help-path = Hướng
help-path-is = Khả năng lớn nhất trong ba: làm việc với khách hàng (front office), công việc nội bộ (back office), hoặc kết hợp cả hai, mỗi hướng có xác suất riêng.
help-path-not = Không phải phán quyết, cũng không đo năng lực. Người hợp front office vẫn có thể làm tốt back office.
help-certainty = Độ chắc chắn
help-certainty-is = Hướng dẫn đầu hơn các hướng khác bao nhiêu. “Khá chắc”: xác suất của nó ít nhất 90 % (với kết hợp cả hai: khả năng nghiêng hẳn về một mảng thấp tương ứng). “Nhiều khả năng đúng”: ít nhất 50 %. “Chưa chắc”: thấp hơn.
help-certainty-not = Không phải khả năng sẽ vui với công việc đó. Nó chỉ nói về câu trả lời và mô hình.
help-axis = Vị trí giữa back office và front office
help-axis-is = Một con số trên một trục: 0 là giữa, âm là back office, dương là front office; đơn vị là độ lệch chuẩn của mọi người nói chung.
help-axis-not = Không đầu nào tốt hơn đầu nào.
help-skills = Kỹ năng
help-skills-is = Hai mươi kỹ năng do người trả lời tự mô tả, trên cùng một thang: 0 là mức trung bình dự đoán, khoảng hai phần ba số người ở giữa −1 và 1.
help-skills-not = Không phải điểm thi. Trừ vài bài tập nhỏ, mọi người tự đánh giá mình.
help-interval = Khoảng ước tính
help-interval-is = Cứ 10 lần thì khoảng 9 lần giá trị thật nằm trong đó, nếu mô hình đúng. Ít câu trả lời thì khoảng rộng; câu trả lời không khớp nhau cũng vậy.
help-interval-not = Hai giá trị có khoảng chồng lên nhau chưa chắc bằng nhau; hai giá trị hơi lệch nhau chưa chắc khác nhau.
help-roles = Độ hợp và thứ hạng
help-roles-is = Công việc được xếp theo việc các câu trả lời giống người điển hình của công việc đó hơn người trung bình bao nhiêu lần. Công việc không phân biệt được thì đồng hạng.
help-roles-not = Không hứa hẹn thành công, cũng không nói gì về thị trường lao động.
help-readiness = Mức đáp ứng
help-readiness-is = Trung bình, xác suất người đó có những gì công việc yêu cầu, tính theo tầm quan trọng. Nó không bao giờ thay đổi thứ tự công việc.
help-readiness-not = Không phải bằng cấp. Bài không hỏi về bằng cấp, giấy phép hay kinh nghiệm.
help-effect = Tác động của một câu trả lời
help-effect-is = Riêng câu này đẩy ước tính bao nhiêu, khi mọi câu khác đã có. Cộng các tác động lại thì được đúng ước tính.
help-effect-not = Không phải tầm quan trọng trong đời. Một câu có tác động nhỏ vẫn có thể là điều đáng nói nhất.
help-quality = Chất lượng câu trả lời
help-quality-is = Độ khớp cá nhân so câu trả lời với dự đoán của mô hình; p nhỏ nghĩa là chúng khớp nhau kém. Chuỗi cùng mức, khuynh hướng đồng ý và trả lời ở hai đầu cho biết thang đo được dùng ra sao.
help-quality-not = Không phải máy phát hiện nói dối. Lý do thường gặp là mệt, vội, ngôn ngữ, hoặc một cuộc sống có hai mặt.
help-change = Thay đổi
help-change-is = Chênh lệch giữa hai kết quả, so với mức chênh lệch giữa hai kết quả của một người không thay đổi.
help-change-not = Không thấy thay đổi không chứng tỏ là không có; bài trắc nghiệm có thể quá ngắn để thấy.
help-group = Con số của nhóm
help-group-is = Trung bình kèm độ bất định; độ phân tán giữa mọi người, đã trừ phần chưa biết về từng người; và tỷ lệ dưới mức “vững”, tức là điều một lớp học có thể rèn.
help-group-not = Không phải xếp hạng các nhóm. Nhóm dưới năm người được ẩn, vì có thể nhận ra từng người.
help-talk-heading = Nói về một kết quả thế nào
help-talk-1 = Bắt đầu từ người trả lời: hỏi họ mong đợi gì trước khi cho xem bất cứ điều gì.
help-talk-2 = Nói “câu trả lời của bạn gợi ý”, đừng nói “bạn là”.
help-talk-3 = Xin ví dụ. Một câu chuyện thật nặng hơn một con số.
help-talk-4 = Dừng lại ở điều gây ngạc nhiên: công việc rất hợp ở mảng kia, câu trả lời theo hướng ngược lại.
help-talk-5 = Kết thúc bằng một bước nhỏ có thể làm ngay tuần này.
help-data-heading = Dữ liệu đi đâu
help-data = Mã chỉ chứa câu trả lời hoặc kết quả, không có gì khác: không tên, không thời gian. Trang đọc mã trên thiết bị này và không gửi gì đi. Ghi chú của bạn ở lại trong trình duyệt này; nhãn và mã chỉ ở lại đến khi bạn đóng trang. Hãy giữ tệp đã xuất như mọi hồ sơ cá nhân.
help-cite-heading = Cách trích dẫn
help-cite = Hãy nêu bộ câu hỏi và phiên bản, để người khác tìm lại được các con số:
help-citation = Whichdesk, bộ câu hỏi “{ $bank }”, phiên bản { $version } (2026).

## Chuẩn bị

prepare-heading = Chuẩn bị một bài trắc nghiệm
prepare-what = Chọn cách bài mở ra. Bạn sẽ có liên kết, mã QR, tờ áp phích và lời nhắn để gửi. Mọi thứ nằm ngay trong liên kết; không lưu ở đâu cả.
prepare-ready = Sẵn sàng để gửi
prepare-language = Ngôn ngữ của bài
prepare-language-own = Ngôn ngữ của người mở
prepare-plan = Độ dài
prepare-plan-quick = Ngắn: khoảng 20 câu, đến khi hướng đã rõ
prepare-plan-full = Đầy đủ: cả { $count } câu
prepare-roles = Công việc
prepare-roles-all = Tất cả { $count }
prepare-roles-some = Chọn một số
prepare-roles-every = Chọn tất cả
prepare-roles-none = Bỏ chọn tất cả
prepare-by = Người chuẩn bị
prepare-group = Nhãn của nhóm
prepare-why = Để làm gì, theo lời của bạn
prepare-left = còn { $count } ký tự
prepare-return = Kết quả trở lại bằng cách nào
prepare-return-text = Là văn bản để người trả lời sao chép và gửi
prepare-return-mail = Qua email đến một địa chỉ
prepare-mail = Địa chỉ email
prepare-message = Lời nhắn để gửi
prepare-message-copy = Sao chép lời nhắn
prepare-mark = Ở đây không sao chép được. Bạn hãy chọn văn bản rồi tự sao chép.
prepare-svg = Mã QR dạng SVG
prepare-png = Mã QR dạng PNG
prepare-poster = In áp phích
prepare-no-code = Liên kết này quá dài để làm mã QR mà điện thoại đọc được. Nếu cần mã, hãy rút ngắn lời.
prepare-problem-long-text = “{ $field }” có { $length } ký tự; nhiều nhất là { $most }.
prepare-problem-wrong-mail = Địa chỉ email này chưa đủ.
prepare-problem-no-roles = Hãy chọn ít nhất một công việc.
prepare-problem-long-link = Liên kết sẽ dài { $length } ký tự; ứng dụng nhắn tin cắt liên kết dài hơn { $most }. Hãy rút ngắn lời.
prepare-problem-unknown-role = Có công việc đã chọn mà trang này không biết.
prepare-problem-wrong-settings = Các lựa chọn này không khớp nhau.
prepare-message-hello = Chào bạn,
prepare-message-what = Bài trắc nghiệm ngắn này cho biết bạn hợp làm việc với khách hàng, làm công việc nội bộ hay kết hợp cả hai, và công việc văn phòng nào hợp với bạn.
prepare-message-text = Cuối bài, bạn có thể sao chép kết quả và gửi cho tôi.
prepare-message-mail = Cuối bài, bạn có thể gửi kết quả đến { $mail }.
prepare-message-private = Không có gì tự gửi đi: bạn quyết định chia sẻ điều gì.

## Chuẩn bị: công việc riêng

prepare-roles-own = Công việc của riêng bạn, từ một tệp
prepare-own-what = Một tệp gồm các công việc ở trường, văn phòng hay địa phương của bạn, theo định dạng nêu trong tài liệu của Whichdesk, mục “Your own roles in ten minutes”. Tệp được kiểm tra ngay tại đây, trên thiết bị này.
prepare-own-off = Lần đầu kiểm tra một tệp như vậy, trang cần có mạng. Khi có mạng, hãy tải lại trang.
prepare-own-used = { $count ->
    [0] không có công việc nào dùng được
   *[other] dùng được { $count } công việc
  }
prepare-own-problems = Có { $count } chỗ cần sửa. Công việc có lỗi sẽ bị bỏ qua:
prepare-own-host = Các công việc này không vừa trong một liên kết. Hãy đặt tệp, giữ nguyên nội dung, lên trang web của bài trắc nghiệm ({ $site }) rồi ghi địa chỉ của tệp vào đây. Bài trắc nghiệm không tải gì từ trang web khác.
prepare-own-address = Địa chỉ của tệp
prepare-problem-no-pack = Hãy mở một tệp có ít nhất một công việc dùng được.
prepare-problem-host-pack = Hãy ghi tệp nằm ở đâu trên { $site }.
prepare-problem-wrong-pack = Bài trắc nghiệm không tải được công việc từ địa chỉ này.
pack-problems-more = Còn { $count } chỗ không hiện ở đây.
pack-problem-empty-input = Tệp trống.
pack-problem-not-json = Từ đây trở đi, tệp không phải JSON (cột { $column }). Thường là thiếu hoặc thừa một dấu phẩy hay dấu ngoặc kép.
pack-problem-form = Tệp có dạng không đọc được. Hãy lưu thành JSON với UTF-8.
pack-problem-repeated-key = Khóa này có hai lần. Hãy bỏ bớt một.
pack-problem-too-large = Tệp quá lớn. Hãy bỏ bớt vài công việc.
pack-problem-wrong-type = Ở đây cần một loại giá trị khác: chữ, số, danh sách hoặc đối tượng.
pack-problem-out-of-range = { $found } không dùng được ở đây. Hãy viết một số từ { $least } đến { $most }.
pack-problem-not-whole = { $found } không phải số nguyên.
pack-problem-bad-id = “{ $found }” không thể làm mã. Hãy dùng chữ thường, chữ số và dấu gạch nối, ví dụ “front-desk”.
pack-problem-repeated-id = “{ $id }” có hai lần. Mỗi mã chỉ được dùng một lần.
pack-problem-missing-key = Thiếu khóa “{ $key }”.
pack-problem-unknown-key = Không rõ khóa “{ $key }”. Hãy xem lại cách viết.
pack-problem-unknown-word = Ở đây không có “{ $found }”. Có thể dùng: { $known }.
pack-problem-unknown-skill = Bài trắc nghiệm không có kỹ năng “{ $skill }”. Hãy xem lại cách viết.
pack-problem-unknown-role = Bài trắc nghiệm không có công việc “{ $role }”.
pack-problem-unknown-occupation = Không có số liệu cho “{ $soc }”. Thay vào đó, hãy mô tả công việc cần những gì.
pack-problem-no-basis = Chưa có chỗ nào nói công việc cần những gì. Hãy thêm “like”, “soc” hoặc “needs”.
pack-problem-two-bases = Hãy giữ “like” hoặc “soc”, không giữ cả hai.
pack-problem-same-needs = Mọi kỹ năng đều cần như nhau. Hãy nêu vài kỹ năng quan trọng nhất.
pack-problem-missing-text = Thiếu phần chữ “{ $key }”.
pack-problem-empty-text = Phần chữ này trống.
pack-problem-untidy-text = Phần chữ này có chỗ xuống dòng hoặc ký tự ẩn. Hãy bỏ đi.
pack-problem-too-long = Phần chữ này có { $found } ký tự; nhiều nhất là { $most }.
pack-problem-search-count = Có thể có từ 1 đến 6 từ để tìm.
pack-problem-unlisted-language = “{ $language }” không nằm trong các ngôn ngữ của tệp. Hãy thêm vào đó, hoặc bỏ phần chữ này.
pack-problem-no-common-language = Bài trắc nghiệm không có ngôn ngữ nào trong số này. Hãy thêm một, ví dụ “vi”.
pack-problem-bad-url = Đây không phải địa chỉ web. Hãy viết một địa chỉ bắt đầu bằng https://.
pack-problem-too-many-roles = Tệp có hơn { $most } công việc.
pack-problem-no-usable-roles = Không có công việc nào trong tệp dùng được.

## Đọc nhiều kết quả

many-heading = Đọc nhiều kết quả
many-what = Dán nhiều mã hoặc liên kết, hoặc mở tệp: văn bản, CSV từ bảng tính, hay tệp mà mọi người đã tải xuống.
many-paste = Mã, liên kết, tin nhắn hoặc bảng
many-read = Đọc
many-files = Mở các tệp…
many-drop = hoặc thả tệp vào đây
many-progress-label = Tiến độ
many-progress = Đã đọc { $done } trên { $of }
many-cancel = Hủy
many-canceled = Đã hủy. Không thêm gì.
many-troubles = Không đọc được { $count } dòng
many-troubles-more = Còn { $count } dòng nữa không hiện ở đây.
many-line = dòng { $line }
many-mend-label = Nội dung của
many-mend = Đọc lại
many-dismiss = Bỏ qua
trouble-truncated-code = Liên kết có vẻ bị cắt sau { $letters } ký tự. Hãy xin lại trọn liên kết.
trouble-damaged = Mã bị hỏng. Hãy xin lại.
trouble-newer = Kết quả này được tạo bằng phiên bản mới hơn của trang. Hãy tải lại trang.
trouble-other-bank = Kết quả này được làm với bộ câu hỏi khác.
trouble-other-version = Kết quả này được làm với phiên bản { $found } của bộ câu hỏi; trang này có phiên bản { $expected }.
trouble-sheet = Câu trả lời trong đó không khớp với câu hỏi của trang này ({ $code }).
trouble-nothing-found = Không có kết quả nào trong đó.
trouble-no-result = Không có câu trả lời, cũng không có mã.
trouble-not-json = Dòng này không phải JSON như các dòng quanh nó.
trouble-too-many-results = Có hơn { $most } kết quả. Dòng này và các dòng sau đã bị bỏ qua.
trouble-file-too-large = Tệp có { $megabytes } MB; chỉ đọc nhiều nhất { $most } MB.
trouble-spreadsheet-file = Đây là tệp bảng tính. Hãy lưu thành CSV rồi mở tệp đó.
trouble-pdf-file = Đây là tệp PDF. Hãy sao chép các mã trong đó rồi dán vào.
trouble-binary-file = Tệp này không phải văn bản.
trouble-guessed-encoding = Tệp không dùng UTF-8. Trang đã đọc theo { $encoding }; chữ có dấu có thể sai.
many-people = Danh sách người
many-unnamed = Số { $number }
many-column-label = Nhãn
many-column-date = Ngày
many-column-path = Hướng
many-column-certainty = Độ chắc chắn
many-column-roles = Công việc đứng đầu
many-column-readiness = Mức đáp ứng
many-column-quality = Chất lượng câu trả lời
many-certainty-clear = khá chắc
many-certainty-leaning = nhiều khả năng
many-certainty-open = chưa chắc
many-note-inconsistent = không nhất quán
many-note-straightLining = trả lời giống nhau
many-note-style = hay đồng ý hoặc không
many-note-wide = gần hai đầu thang
many-note-few = ít câu trả lời
many-note-noPattern = chưa có hình ảnh rõ
many-note-summary = không kèm câu trả lời
many-search = Tìm
many-filter-lead = Hướng
many-filter-quality = Chất lượng câu trả lời
many-every = Tất cả
many-quality-out = Có điều nổi bật
many-quality-ok = Không có gì nổi bật
many-shown = Hiện { $count } trên { $all }
many-pick = So sánh
many-compare = { $count ->
    [0] So sánh người đã chọn
   *[other] So sánh { $count } người đã chọn
  }
many-repeated = Bỏ { $count } kết quả lặp lại
many-clear = Xóa danh sách
many-clear-question = Mọi người sẽ bị bỏ khỏi danh sách. Ghi chú của bạn vẫn còn. Xóa danh sách?
many-clear-yes = Xóa danh sách này

## Đọc nhiều kết quả: nhóm

group-heading = Cả nhóm
group-what = { $count } người hiện ở trên; mỗi kết quả tính một lần.
group-small = Nhóm dưới { $count } người được ẩn, vì có thể nhận ra từng người.
group-insist = Vẫn cho xem
group-axis = { $people } người có câu trả lời. Trung bình của họ là { $mean }; với xác suất 90 %, nó nằm trong khoảng { $range }.
group-spread = Độ phân tán giữa mọi người (độ lệch chuẩn): { $spread }.
group-paths = Các hướng
group-unclear = Chưa rõ hướng
group-skills = Kỹ năng
group-skills-what = Xếp theo tỷ lệ dưới mức “vững”, tức là điều một lớp học có thể rèn. Chỉ tính những người đã biết đủ.
group-below = Dưới mức “vững”
group-mean = Trung bình
group-spread-column = Độ phân tán
group-people = Số người

## Đọc nhiều kết quả: xuất

export-heading = Xuất
export-what = Các tệp chứa mã, và cùng với mã là câu trả lời. Hãy giữ chúng như mọi hồ sơ cá nhân.
export-table = Bảng (CSV)
export-session = Toàn bộ, để mở lại
export-lines = Phiếu trả lời (JSON Lines)
export-without = { $count } kết quả không kèm câu trả lời nên không có trong tệp.

## So sánh

beside-heading = So sánh kết quả
beside-what = Hai đến năm kết quả đặt cạnh nhau: nhiều người, hoặc một người trước kia và bây giờ.
beside-add = Thêm vào
beside-label = Tên hoặc nhãn của kết quả { $number }
beside-open = Mở
beside-remove = Bỏ ra
beside-same-person = Đây là cùng một người, trước kia và bây giờ (kết quả cũ trước)
beside-words = Bằng lời
beside-same-path = Cùng một hướng: { $path }.
beside-other-path = Khác hướng: { $paths }.
beside-shared = Mạnh ở tất cả: { $skills }.
beside-differ = Mạnh ở người này, còn rèn thêm được ở người kia: { $skills }.
beside-alike = Không có kỹ năng nào mạnh ở người này mà còn rèn thêm được ở người kia.
beside-table = Đặt cạnh nhau
change-heading = Điều gì đã thay đổi
change-what = Thay đổi là “rõ rệt” nếu trong số những người không thay đổi, nhiều nhất 5 trong 100 người cho thấy mức như vậy (với kỹ năng: ở bất kỳ kỹ năng nào). “Có thể” là mức mà riêng ngẫu nhiên cũng cho thấy ở khoảng một trong hai mươi kỹ năng. Biên bao gồm 90 trong 100 chênh lệch của một người không thay đổi.
change-path-clear = Vị trí giữa back office và front office đã thay đổi rõ rệt.
change-path-possible = Vị trí giữa back office và front office có thể đã thay đổi; chênh lệch cũng có thể do ngẫu nhiên.
change-path-none = Vị trí giữa back office và front office không thay đổi quá mức ngẫu nhiên.
change-path-unknown = Không có câu trả lời của cả hai kết quả thì không thể nói vị trí giữa back office và front office có thay đổi không.
change-skills = Thay đổi rõ rệt: { $skills }.
change-skills-none = Không kỹ năng nào thay đổi quá độ bất định.
change-swap = Đổi chỗ trước kia và bây giờ
change-column-what = Mục
change-column-then = Trước kia
change-column-now = Bây giờ
change-column-difference = Chênh lệch
change-column-margin = Biên
change-column-word = Nói gọn
change-clear = thay đổi rõ rệt
change-possible = có thể
change-none = không thay đổi
change-unknown = không thể nói
