### Trang của tư vấn viên bằng tiếng Việt, dành cho người làm tư vấn nghề nghiệp: rõ, chính xác, ngắn. Xưng hô: "bạn". "Người trả lời" là người đã làm
### bài. Ý nghĩa từng câu nằm trong en.counselor.ftl.

## Khung

counselor-title = { $part } – Whichdesk cho tư vấn viên
counselor-heading = Trang của tư vấn viên
counselor-menu = Các phần của trang
menu-prepare = Chuẩn bị
menu-one = Đọc một kết quả
menu-compare = So sánh
menu-many = Đọc nhiều kết quả
menu-help = Trợ giúp
desk-stays = Mọi thứ được xử lý ngay trên thiết bị này. Không có gì được gửi đi, và đóng trang là kết quả cũng mất.
notes-memory = Trình duyệt này không lưu được ghi chú. Đóng trang là ghi chú mất, nên bạn hãy xuất hoặc in ra trước.

## Đọc một kết quả: bắt đầu

one-heading = Đọc một kết quả
one-what = Dán nội dung người trả lời gửi cho bạn: mã, liên kết, hoặc cả tin nhắn có chứa liên kết.
one-paste = Mã, liên kết hoặc tin nhắn
one-read = Đọc
one-file = Mở tệp…
one-drop = hoặc kéo thả vào đây
one-several = Nội dung này có { $count } kết quả. Bạn muốn đọc kết quả nào?
one-several-all = Xem tất cả dưới dạng danh sách

## Đọc một kết quả: khung

one-another = Đọc kết quả khác
one-back-many = Về danh sách
one-back-compare = Về phần so sánh
one-label = Tên hoặc nhãn
one-view = Cách xem
one-view-work = Để trao đổi
one-view-seen = Như người trả lời thấy

## Đọc một kết quả: nhìn nhanh

one-glance = Tổng quan
one-you = Trong lời diễn giải của kết quả, “bạn” là người trả lời.
one-leading = Các công việc đứng đầu
one-answered = Số câu đã trả lời
one-axis = Vị trí giữa back office (−) và front office (+)
one-date = Ngày
one-summary-only = Kết quả này không kèm câu trả lời, nên không có những phần cần đến chúng: lý do, khoảng ước tính, chất lượng câu trả lời.
one-pack = Người trả lời đã xem các công việc trong tệp “{ $name }”, phiên bản { $version }. Ở đây chỉ hiện các công việc của Whichdesk, dựa trên những gì kết quả cho biết.
one-pack-unnamed = Người trả lời đã xem các công việc khác, trong một tệp chưa mở. Ở đây chỉ hiện các công việc của Whichdesk, dựa trên những gì kết quả cho biết.
one-pack-open = Mở tệp đó…
one-pack-other = Đó là một tệp khác, hoặc một phiên bản khác của tệp này.

## Các công việc đã xem

packs-own = Công việc của Whichdesk
packs-file = “{ $name }”, phiên bản { $version }
packs-closed = Công việc trong tệp chưa mở
packs-closed-cell = Tệp chưa mở
packs-missing = Có { $count } kết quả dùng danh sách công việc trong tệp chưa mở ở đây. Hướng và kỹ năng thì xem được ngay; công việc sẽ hiện khi bạn mở tệp.
packs-mixed = Trong nhóm này, không phải ai cũng xem cùng một danh sách công việc. Hướng và kỹ năng của họ vẫn so sánh được với nhau.

## Đọc một kết quả: chuyện để trò chuyện

one-talk = Nên trao đổi điều gì
one-surprises = Công việc rất hợp dù khác hướng đứng đầu
one-surprises-why = Những công việc này rất khớp với câu trả lời, dù khác hẳn loại việc của hướng đứng đầu, nên rất đáng trao đổi.
one-copy-prompts = Sao chép các câu hỏi này
prompt-rating = “{ $question }” – bạn đã chọn “{ $answer }”. Bạn kể cho tôi nghe một lần như vậy nhé.
prompt-rating-mid = “{ $question }” – bạn đã chọn “{ $answer }”. Với bạn, điều đó còn tùy vào những gì?
prompt-rating-no = “{ $question }” – bạn đã chọn “{ $answer }”. Bạn kể cho tôi nghe một lần bạn nhận ra điều đó nhé.
prompt-preference = Bạn thích “{ $chosen }” hơn “{ $other }”. Bạn kể cho tôi nghe một lần bạn làm việc đó nhé.
prompt-day = Bạn đã chọn một ngày như sau: “{ $chosen }”. Điều gì trong ngày đó thu hút bạn?
prompt-scenario = “{ $question }” – bạn đã chọn “{ $answer }”. Bạn kể cho tôi nghe một lần bạn làm gần như vậy nhé. Kết quả ra sao?
prompt-against = Một điểm nghiêng về hướng khác:
prompt-surprise = { $title } rất hợp với câu trả lời của bạn, dù khác hẳn loại việc đứng đầu trong kết quả. Nghe đến công việc này, bạn nghĩ tới điều gì?
prompt-role = Bạn biết gì về công việc này: { $title }? Với bạn, một ngày làm việc vui ở đó sẽ như thế nào?
prompt-learn = { $skill }: trong vài tuần tới, bạn có thể rèn kỹ năng này ở đâu?
prompt-noPattern = Bạn kể cho tôi nghe bạn đã làm bài thế nào nhé. Những câu nào khó chọn?
prompt-last = Điều gì trong kết quả này làm bạn bất ngờ? Người từng thấy bạn làm việc sẽ nói gì về điều đó?

## Đọc một kết quả: kỹ năng và thang đo

one-skills = Kỹ năng và khoảng ước tính
legend-low = Thấp
legend-low-what = dưới { $value }: khoảng 1 trong 6 người
legend-usual = Thường gặp
legend-usual-what = từ { $low } đến { $high }: khoảng 2 trong 3 người
legend-high = Cao
legend-high-what = trên { $value }: khoảng 1 trong 6 người
legend-note = 0 là mức trung bình mà mô hình dự đoán cho mọi người; một đơn vị là một độ lệch chuẩn. Chỉ khi cả khoảng ước tính nằm trong vùng thấp hoặc vùng cao, kỹ năng mới được coi là thấp hoặc cao. Từ dùng trong lời diễn giải có nghĩa nhẹ hơn: “mạnh” là ít nhất 80% khả năng trên trung bình, “còn rèn thêm được” là ít nhất 80% khả năng dưới trung bình.

## Đọc một kết quả: chất lượng câu trả lời

one-quality = Câu trả lời đáng tin đến đâu
one-quality-good = Không có gì đáng lưu ý: các câu trả lời khớp với nhau như mô hình dự đoán, và thang đo được dùng bình thường.
one-quality-inconsistent = Các câu trả lời trái ngược nhau nhiều hơn mô hình dự đoán (độ khớp cá nhân p < 0,01), và biết câu này cũng không đoán được câu kia. Hãy đọc kết quả thận trọng và hỏi xem người trả lời đã làm bài thế nào.
one-quality-straightLining = Nhiều câu liền nhau được chọn cùng một mức (straight-lining). Có thể do mệt, do vội, cũng có thể đúng là người đó nghĩ như vậy. Hãy hỏi trước khi diễn giải.
one-quality-style = Người trả lời rất hay đồng ý, hoặc rất hay không đồng ý, bất kể nội dung câu. Hướng và kỹ năng đã được điều chỉnh theo đó, nên kém chắc hơn.
one-quality-wide = Phần lớn câu trả lời nằm gần hai đầu thang đo. Vì vậy, khoảng ước tính đã được nới rộng; ước tính thì giữ nguyên.
one-quality-few = Mới có ít câu trả lời, chỉ đủ cho một ấn tượng ban đầu.
one-quality-noPattern = Câu trả lời không cho thấy điều gì rõ rệt: nhiều câu giống hệt nhau, hoặc mâu thuẫn nhau. Vì vậy không suy ra hướng, kỹ năng hay công việc nào. Điều này không nói lên điều gì về năng lực của người trả lời.
one-figures = Xem các con số
one-fit = Độ khớp cá nhân (person fit)
one-fit-value = χ² = { $chi }, df = { $df }, p = { $p }
one-scale = Hệ số nới khoảng ước tính
one-run = Chuỗi dài nhất chọn cùng một mức
one-style = Xu hướng đồng ý (0 = không có)

## Đọc một kết quả: câu trả lời

one-answers = Từng câu trả lời và tác động của nó
one-effects-what = Con số cạnh mỗi câu cho biết câu trả lời đó kéo hướng về phía nào và mạnh đến đâu (+ là làm việc với khách hàng, − là công việc nội bộ), hoặc làm một công việc hợp hơn (+) hay kém hợp hơn (−). Cộng số của mọi câu lại thì ra ước tính.
one-column-answer = Câu hỏi và câu trả lời
one-column-path = Hướng
one-right = Đáp án đúng.
one-order-bank = Theo thứ tự của bộ câu hỏi
one-order-path = Câu tác động mạnh nhất đến hướng ở trên cùng
one-order-role = Câu tác động mạnh nhất đến “{ $title }” ở trên cùng

## Đọc một kết quả: ghi chú và bản in

one-notes = Ghi chú của bạn
one-notes-where = Ghi chú được lưu ngay khi bạn gõ, trên thiết bị này và chỉ trong trình duyệt này. Chỉ khi bạn xuất hoặc in, ghi chú mới ra khỏi đây.
one-print = Bản in để lưu hồ sơ
one-print-what = Bản in gồm kết quả và ghi chú của bạn.
one-print-answers = Kèm mọi câu trả lời
one-print-columns = Các con số, từ trái sang phải:

## Trợ giúp

help-heading = Giải thích thuật ngữ
help-never-heading = Khi nào không nên dùng
help-never = Đừng bao giờ dùng kết quả để chọn ứng viên, xếp hạng con người hay quyết định về trợ cấp, điểm số, việc làm. Ở đây ai cũng tự mô tả mình; khi có quyền lợi đi kèm, người ta sẽ mô tả khác đi, và các con số chưa được kiểm chứng cho những quyết định như vậy.
help-never-also = Cũng đừng dùng nếu người trả lời bị ép làm bài hoặc đọc câu hỏi còn khó khăn.
help-words-heading = Mỗi con số nghĩa là gì
help-path = Hướng
help-path-is = Hướng có khả năng cao nhất trong ba hướng: làm việc với khách hàng (front office), công việc nội bộ (back office), hoặc kết hợp cả hai. Mỗi hướng có một xác suất.
help-path-not = Không phải kết luận về một người, cũng không đo năng lực. Người hợp front office vẫn có thể làm tốt công việc nội bộ.
help-certainty = Độ chắc chắn
help-certainty-is = Hướng đứng đầu vượt các hướng khác bao xa. “Khá chắc”: xác suất ít nhất 90%. “Nhiều khả năng”: ít nhất 50%. “Chưa chắc”: dưới 50%. Riêng với hướng kết hợp cả hai, “khá chắc” nghĩa là xác suất nghiêng hẳn về một phía không quá 10%.
help-certainty-not = Không phải khả năng người đó sẽ hài lòng với công việc. Nó chỉ nói về các câu trả lời và mô hình.
help-axis = Vị trí giữa back office và front office
help-axis-is = Một con số trên trục: 0 là chính giữa, số âm là back office, số dương là front office; đơn vị là độ lệch chuẩn tính trên mọi người.
help-axis-not = Không đầu nào tốt hơn đầu nào.
help-skills = Kỹ năng
help-skills-is = Hai mươi kỹ năng do người trả lời tự mô tả, trên cùng một thang: 0 là mức trung bình dự đoán, khoảng hai phần ba số người nằm giữa −1 và 1.
help-skills-not = Không phải điểm thi. Trừ vài bài tập nhỏ, người trả lời tự đánh giá mình.
help-interval = Khoảng ước tính
help-interval-is = Nếu mô hình đúng, cứ 10 lần thì khoảng 9 lần giá trị thật nằm trong khoảng này. Ít câu trả lời, hoặc các câu trả lời không khớp nhau, thì khoảng rộng ra.
help-interval-not = Hai giá trị có khoảng chồng lên nhau chưa hẳn đã bằng nhau; hai giá trị chênh nhau chút ít chưa hẳn đã khác nhau.
help-roles = Độ hợp và thứ hạng
help-roles-is = Cho biết người điển hình của một công việc dễ trả lời như vậy gấp bao nhiêu lần người ở mức trung bình. Số này càng lớn, công việc càng ở trên. Công việc nào không phân được hơn kém thì đồng hạng.
help-roles-not = Không phải lời hứa thành công, cũng không nói gì về thị trường lao động.
help-readiness = Mức đáp ứng
help-readiness-is = Xác suất trung bình để người trả lời đáp ứng từng yêu cầu của công việc; yêu cầu càng quan trọng thì trọng số càng lớn. Con số này không bao giờ làm thay đổi thứ tự công việc.
help-readiness-not = Không phải trình độ chuyên môn. Bài không hỏi về bằng cấp, giấy phép hay kinh nghiệm.
help-effect = Tác động của một câu trả lời
help-effect-is = Riêng câu này làm ước tính thay đổi bao nhiêu, khi đã tính mọi câu khác. Cộng tác động của mọi câu lại thì ra đúng ước tính.
help-effect-not = Không cho biết điều đó quan trọng đến đâu với người trả lời. Một câu có tác động nhỏ vẫn có thể là câu đáng trao đổi nhất.
help-quality = Chất lượng câu trả lời
help-quality-is = Độ khớp cá nhân so các câu trả lời với dự đoán của mô hình; p nhỏ nghĩa là chúng ít khớp với nhau. Chuỗi cùng mức, xu hướng đồng ý và việc hay chọn hai đầu cho biết thang đo đã được dùng ra sao.
help-quality-not = Không phải máy phát hiện nói dối. Nguyên nhân thường gặp là mệt, vội, rào cản ngôn ngữ, hoặc người đó ở nhà một khác, đi làm một khác.
help-change = Thay đổi
help-change-is = Chênh lệch giữa hai kết quả, so với mức chênh lệch chỉ do ngẫu nhiên ở một người không thay đổi.
help-change-not = Không thấy thay đổi không có nghĩa là không có thay đổi; có thể bài trắc nghiệm quá ngắn nên không thấy được.
help-group = Số liệu của nhóm
help-group-is = Trung bình và khoảng của nó; độ phân tán, tức là mọi người khác nhau đến đâu; và tỷ lệ người dưới mức “vững”. Độ phân tán đã trừ phần chưa chắc chắn về từng người. Tỷ lệ dưới mức “vững” cho biết nên tập huấn kỹ năng nào.
help-group-not = Không dùng để xếp hạng các nhóm. Số liệu của nhóm dưới năm người được ẩn đi, vì có thể nhận ra từng người.
help-talk-heading = Trao đổi về kết quả thế nào
help-talk-1 = Bắt đầu từ người trả lời: hỏi xem họ nghĩ kết quả sẽ thế nào, rồi mới cho họ xem.
help-talk-2 = Nói “các câu trả lời của bạn cho thấy”, đừng nói “bạn là người”.
help-talk-3 = Hỏi ví dụ cụ thể. Một câu chuyện thật đáng giá hơn một con số.
help-talk-4 = Dành thời gian cho những điều bất ngờ: công việc rất hợp dù khác hướng đứng đầu, câu trả lời nghiêng về hướng khác.
help-talk-5 = Kết thúc bằng một bước nhỏ có thể làm ngay trong tuần này.
help-data-heading = Dữ liệu đi đâu
help-data = Mã chỉ chứa câu trả lời hoặc kết quả: không có tên, ngày hay giờ. Trang đọc mã ngay trên thiết bị này và không gửi gì đi. Ghi chú của bạn được lưu trong trình duyệt này; nhãn và mã thì mất khi bạn đóng trang. Hãy bảo quản tệp đã xuất như mọi hồ sơ cá nhân.
help-cite-heading = Cách trích dẫn
help-cite = Hãy ghi tên và phiên bản của bộ câu hỏi để người khác tìm lại được các con số:
help-citation = Whichdesk, bộ câu hỏi “{ $bank }”, phiên bản { $version } (2026).

## Chuẩn bị

prepare-heading = Chuẩn bị một bài trắc nghiệm
prepare-what = Thiết lập bài theo ý bạn. Bạn sẽ có liên kết, mã QR, áp phích và lời nhắn để gửi. Mọi lựa chọn nằm ngay trong liên kết, không lưu ở đâu khác.
prepare-ready = Đã sẵn sàng để gửi
prepare-language = Ngôn ngữ của bài
prepare-language-own = Theo ngôn ngữ của người mở
prepare-plan = Độ dài
prepare-plan-quick = Ngắn: khoảng 20 câu, đến khi rõ hướng
prepare-plan-full = Đầy đủ: cả { $count } câu
prepare-roles = Công việc
prepare-roles-all = Tất cả { $count }
prepare-roles-some = Chọn một số
prepare-roles-every = Chọn tất cả
prepare-roles-none = Bỏ chọn tất cả
prepare-by = Người chuẩn bị
prepare-group = Nhãn của nhóm
prepare-why = Mục đích, theo lời của bạn
prepare-left = còn { $count } ký tự
prepare-return = Nhận lại kết quả bằng cách nào
prepare-return-text = Người trả lời sao chép dưới dạng chữ rồi gửi
prepare-return-mail = Gửi email đến một địa chỉ
prepare-mail = Địa chỉ email
prepare-message = Lời nhắn để gửi
prepare-message-copy = Sao chép lời nhắn
prepare-mark = Ở đây không sao chép được. Bạn hãy tự chọn đoạn chữ rồi sao chép.
prepare-svg = Mã QR dạng SVG
prepare-png = Mã QR dạng PNG
prepare-poster = In áp phích
prepare-no-code = Liên kết này quá dài, điện thoại không đọc được mã QR. Nếu cần mã, hãy viết ngắn lại.
prepare-problem-long-text = “{ $field }” có { $length } ký tự, tối đa là { $most }.
prepare-problem-wrong-mail = Địa chỉ email này chưa đầy đủ.
prepare-problem-no-roles = Hãy chọn ít nhất một công việc.
prepare-problem-long-link = Liên kết sẽ dài { $length } ký tự; một số ứng dụng nhắn tin cắt liên kết dài hơn { $most } ký tự. Hãy viết ngắn lại.
prepare-problem-unknown-role = Trang này không nhận ra một công việc đã chọn.
prepare-problem-wrong-settings = Lựa chọn ở mục “{ $field }” không có trên trang này. Hãy chọn cái khác.
prepare-message-hello = Chào bạn,
prepare-message-what = Bài trắc nghiệm ngắn này giúp bạn biết mình hợp làm việc với khách hàng, làm công việc nội bộ hay kết hợp cả hai, và công việc văn phòng nào hợp với mình.
prepare-message-text = Cuối bài, bạn có thể sao chép kết quả và gửi cho tôi.
prepare-message-mail = Cuối bài, bạn có thể gửi kết quả đến { $mail }.
prepare-message-private = Không có gì tự động gửi đi, chia sẻ điều gì là do bạn quyết định.

## Chuẩn bị: công việc riêng

prepare-roles-own = Công việc riêng của bạn, lấy từ tệp
prepare-own-what = Tệp liệt kê công việc riêng của bạn, ví dụ ở trường, ở trung tâm hay ở địa phương. Cách viết tệp có trong tài liệu của Whichdesk, mục “Your own roles in ten minutes”. Tệp được kiểm tra ngay trên thiết bị này.
prepare-own-off = Không tải được phần kiểm tra loại tệp này. Bạn hãy tải lại trang khi có mạng.
prepare-own-used = { $count ->
    [0] không có công việc nào dùng được
   *[other] dùng được { $count } công việc
  }
prepare-own-problems = Có { $count } lỗi. Công việc nào có lỗi sẽ bị bỏ qua:
prepare-own-host = Liên kết không chứa hết được các công việc này. Hãy đặt nguyên tệp lên trang web của bài trắc nghiệm ({ $site }) rồi ghi địa chỉ của tệp vào đây. Bài trắc nghiệm không tải gì từ trang web khác.
prepare-own-address = Địa chỉ của tệp
prepare-problem-no-pack = Hãy mở một tệp có ít nhất một công việc dùng được.
prepare-problem-host-pack = Hãy ghi địa chỉ của tệp trên { $site }.
prepare-problem-wrong-pack = Bài trắc nghiệm không tải được công việc từ địa chỉ này.
pack-problems-more = Còn { $count } chỗ nữa không hiện ở đây.
pack-problem-empty-input = Tệp trống.
pack-problem-not-json = { $cause ->
    [page] Đây là một trang web, không phải danh sách công việc. Hãy lưu chính tệp đó, không phải trang hiển thị nó.
    [archive] Đây là tệp bảng tính hoặc tệp nén. Hãy lưu nội dung dưới dạng văn bản (JSON).
    [table] Đây là một bảng. Lệnh “whichdesk pack” sẽ chuyển bảng này thành tệp công việc.
    [start] Tệp phải bắt đầu bằng dấu ngoặc nhọn. Hãy bỏ mọi thứ đứng trước dấu đó.
    [end] Tệp kết thúc quá sớm. Hãy đóng mọi dấu ngoặc kép và các dấu ngoặc khác.
    [extra] Hãy bỏ dấu phẩy trước cột { $column }.
    [missing] Thiếu một dấu phẩy trước cột { $column }, hoặc một dấu ngoặc kép trong đoạn văn bản thiếu dấu gạch chéo ngược (\) ở trước.
    [several] Sau phần cuối vẫn còn nội dung khác ở đây. Hãy viết mọi công việc vào một danh sách.
    [comment] JSON không cho phép ghi chú. Hãy bỏ ghi chú này.
    [quotes] Tên và văn bản phải nằm trong dấu ngoặc kép thẳng. Ở đây còn thiếu (cột { $column }).
    [broken] Trong một đoạn văn bản có chỗ xuống dòng hoặc dấu tab. Hãy bỏ đi, hoặc thêm dấu ngoặc kép còn thiếu ở cuối đoạn.
    [blank] Ở cột { $column } có một dấu cách không ngắt. Hãy thay bằng dấu cách thường.
   *[other] Tệp sai cú pháp JSON từ cột { $column }. Có thể thiếu hoặc thừa một dấu phẩy hay dấu ngoặc kép.
  }
pack-problem-not-utf8 = Dòng này không dùng mã hóa UTF-8. Hãy lưu lại tệp với mã hóa UTF-8.
pack-problem-form = Không đọc được tệp này. Hãy xem có số nào quá lớn hay chỗ nào lồng quá nhiều cấp không.
pack-problem-repeated-key = Khóa này xuất hiện hai lần. Hãy bỏ bớt một.
pack-problem-too-large = Tệp quá lớn. Hãy bỏ bớt vài công việc.
pack-problem-wrong-type = Giá trị này sai kiểu. Hãy xem trong tài liệu chỗ này cần chữ, số, danh sách hay đối tượng.
pack-problem-out-of-range = { $found } không dùng được ở đây. Hãy viết một số từ { $least } đến { $most }.
pack-problem-only-value = { $found } không dùng được ở đây. Hãy viết { $least }.
pack-problem-not-whole = { $found } không phải số nguyên.
pack-problem-bad-id = Không thể dùng “{ $found }” làm mã. Hãy dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “front-desk”.
pack-problem-repeated-id = “{ $id }” xuất hiện hai lần. Mỗi mã chỉ được dùng một lần.
pack-problem-missing-key = Thiếu khóa “{ $key }”.
pack-problem-unknown-key = Không có khóa “{ $key }”. Hãy xem lại cách viết.
pack-problem-unknown-word = Ở đây không có “{ $found }”. Có thể dùng: { $known }.
pack-problem-unknown-skill = “{ $skill }” không phải mã của kỹ năng nào trong bài trắc nghiệm. { $near ->
    [none] Hãy xem lại cách viết.
   *[other] Có phải bạn muốn viết “{ $near }” không?
  }
pack-problem-unknown-role = “{ $role }” không phải mã của công việc nào trong bài trắc nghiệm. { $near ->
    [none] Hãy xem lại cách viết.
   *[other] Có phải bạn muốn viết “{ $near }” không?
  }
pack-problem-unknown-occupation = Bài trắc nghiệm không có số liệu về nghề “{ $soc }”. { $near ->
    [none] Hãy xem lại mã, hoặc dùng “needs” để mô tả công việc cần những gì.
   *[other] Có phải bạn muốn viết “{ $near }” không?
  }
pack-problem-no-basis = Chưa có chỗ nào cho biết công việc cần những gì. Hãy thêm “like”, “soc” hoặc “needs”.
pack-problem-two-bases = Công việc này có cả “like” lẫn “soc”. Hãy chỉ giữ một.
pack-problem-same-needs = Mọi kỹ năng đều được ghi là quan trọng như nhau. Hãy chỉ ghi “essential” cho vài kỹ năng quan trọng nhất.
pack-problem-missing-text = Thiếu đoạn văn bản “{ $key }”.
pack-problem-empty-text = Đoạn văn bản này trống.
pack-problem-untidy-text = Đoạn văn bản này có chỗ xuống dòng hoặc ký tự ẩn. Hãy bỏ đi.
pack-problem-too-long = Đoạn văn bản này có { $found } ký tự, tối đa là { $most }.
pack-problem-search-count = Cần từ 1 đến 6 từ khóa tìm kiếm.
pack-problem-unlisted-language = “{ $language }” chưa có trong danh sách ngôn ngữ của tệp. Hãy thêm vào đó, hoặc bỏ đoạn văn bản này.
pack-problem-unknown-language = Bài trắc nghiệm không có ngôn ngữ “{ $language }”. Có thể dùng: { $known }.
pack-problem-no-common-language = Bài trắc nghiệm không có ngôn ngữ nào trong số này. Hãy thêm một ngôn ngữ, ví dụ “vi”.
pack-problem-bad-url = Đây không phải địa chỉ web đầy đủ. Hãy viết một địa chỉ bắt đầu bằng https:// và không có dấu cách.
pack-problem-too-many-roles = Tệp có hơn { $most } công việc. Hãy bỏ bớt.
pack-problem-no-usable-roles = Không có công việc nào trong tệp dùng được.

## Đọc nhiều kết quả

many-heading = Đọc nhiều kết quả
many-what = Dán nhiều mã hoặc liên kết, hoặc mở tệp: văn bản, CSV từ bảng tính, hay tệp kết quả mà người trả lời đã tải xuống.
many-paste = Mã, liên kết, tin nhắn hoặc bảng
many-read = Đọc
many-files = Mở các tệp…
many-drop = hoặc kéo thả tệp vào đây
many-progress-label = Tiến độ
many-progress = Đã đọc { $done } trên { $of }
many-cancel = Hủy
many-canceled = Đã hủy. Chưa thêm kết quả nào.
many-troubles = Không đọc được { $count } dòng
many-troubles-more = Còn { $count } dòng nữa không hiện ở đây.
many-line = dòng { $line }
many-mend-label = Nội dung
many-mend = Đọc lại
many-dismiss = Bỏ qua
trouble-truncated-code = Liên kết có vẻ bị cắt sau { $letters } ký tự. Hãy xin lại liên kết đầy đủ.
trouble-damaged = Mã bị hỏng. Hãy xin lại.
trouble-newer = Kết quả này được tạo bằng phiên bản mới hơn của trang. Hãy tải lại trang.
trouble-other-bank = Kết quả này thuộc một bộ câu hỏi khác.
trouble-other-version = Kết quả này thuộc phiên bản { $found } của bộ câu hỏi; trang này dùng phiên bản { $expected }.
trouble-sheet = Các câu trả lời không khớp với câu hỏi của trang này ({ $code }).
trouble-nothing-found = Không tìm thấy kết quả nào.
trouble-no-result = Dòng này không có câu trả lời, cũng không có mã.
trouble-not-json = Dòng này không phải JSON như các dòng xung quanh.
trouble-too-many-results = Có hơn { $most } kết quả. Dòng này và các dòng sau đã bị bỏ qua.
trouble-file-too-large = Tệp nặng { $megabytes } MB; trang chỉ đọc tối đa { $most } MB.
trouble-spreadsheet-file = Đây là tệp bảng tính. Hãy lưu thành CSV rồi mở tệp CSV ở đây.
trouble-document-file = Đây là tài liệu văn bản, ví dụ của Word. Hãy mở ra, sao chép các liên kết hoặc mã rồi dán vào đây.
trouble-pdf-file = Đây là tệp PDF. Hãy mở ra, sao chép các liên kết hoặc mã rồi dán vào đây.
trouble-image-file = Đây là hình ảnh. Nếu có mã QR, hãy quét bằng điện thoại rồi dán liên kết vào đây.
trouble-archive-file = Đây là tệp nén (ZIP). Hãy giải nén rồi mở các tệp bên trong.
trouble-binary-file = Không đọc được loại tệp này. Trang đọc được tệp văn bản, CSV và JSON.
trouble-guessed-encoding = Tệp không dùng UTF-8. Trang đã đọc theo { $encoding }, nên chữ có dấu có thể bị sai.
many-people = Danh sách người trả lời
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
many-note-style = hay đồng ý hoặc hay không đồng ý
many-note-wide = gần hai đầu thang
many-note-few = ít câu trả lời
many-note-noPattern = chưa rõ hướng nào
many-note-summary = không kèm câu trả lời
many-search = Tìm
many-filter-lead = Hướng
many-filter-quality = Chất lượng câu trả lời
many-every = Tất cả
many-quality-out = Có điều cần lưu ý
many-quality-ok = Không có gì đáng lưu ý
many-shown = Hiện { $count } trên { $all }
many-pick = So sánh
many-compare = { $count ->
    [0] So sánh người đã chọn
   *[other] So sánh { $count } người đã chọn
  }
many-repeated = Bỏ { $count } kết quả lặp lại
many-clear = Xóa danh sách
many-clear-question = Mọi người sẽ bị xóa khỏi danh sách. Ghi chú của bạn vẫn còn. Bạn có muốn xóa danh sách không?
many-clear-yes = Có, xóa danh sách

## Đọc nhiều kết quả: nhóm

group-heading = Cả nhóm
group-what = { $count } người đang hiện ở trên; mỗi kết quả tính một lần.
group-small = Số liệu của nhóm dưới { $count } người được ẩn đi, vì có thể nhận ra từng người.
group-insist = Vẫn hiện
group-axis = Có { $people } kết quả kèm câu trả lời. Trung bình là { $mean }; với xác suất 90%, trung bình này nằm trong khoảng { $range }.
group-axis-alone = Có 1 kết quả kèm câu trả lời: { $mean }. Chỉ một kết quả thì chưa tính được khoảng.
group-spread = Độ phân tán trong nhóm (độ lệch chuẩn): { $spread }.
group-paths = Các hướng
group-unclear = Chưa rõ hướng
group-skills = Kỹ năng
group-skills-what = Xếp theo tỷ lệ người dưới mức “vững”: kỹ năng càng ở trên, tập huấn càng có ích. Ở mỗi kỹ năng, chỉ tính những người có đủ dữ liệu.
group-below = Dưới mức “vững”
group-mean = Trung bình
group-spread-column = Độ phân tán
group-people = Số người

## Đọc nhiều kết quả: xuất

export-heading = Xuất
export-what = Các tệp có chứa mã, mà trong mã có câu trả lời. Hãy bảo quản như mọi hồ sơ cá nhân.
export-table = Bảng (CSV)
export-session = Toàn bộ, để mở lại sau
export-lines = Phiếu trả lời (JSON Lines)
export-without = { $count } kết quả không kèm câu trả lời nên không có trong tệp.

## So sánh

beside-heading = So sánh kết quả
beside-what = Đặt cạnh nhau từ hai đến năm kết quả: của nhiều người, hoặc của một người trước đây và bây giờ.
beside-add = Thêm vào
beside-label = Tên hoặc nhãn của kết quả { $number }
beside-open = Mở
beside-remove = Bỏ ra
beside-same-person = Đây là cùng một người, trước đây và bây giờ (kết quả cũ đặt trước)
beside-words = Bằng lời
beside-same-path = Cùng hướng: { $path }.
beside-other-path = Khác hướng: { $paths }.
beside-shared = Mạnh ở mọi kết quả: { $skills }.
beside-differ = Mạnh ở kết quả này, còn rèn thêm được ở kết quả kia: { $skills }.
beside-alike = Không có kỹ năng nào mạnh ở kết quả này mà còn rèn thêm được ở kết quả kia.
beside-table = Đặt cạnh nhau
change-heading = Có gì thay đổi
change-what = Dù không có gì thay đổi, hai kết quả vẫn chênh nhau ít nhiều do ngẫu nhiên. “Rõ rệt”: trong 100 người không thay đổi, nhiều nhất 5 người có chênh lệch lớn như vậy (với kỹ năng: dù chỉ ở một kỹ năng). “Có thể”: trong 20 kỹ năng không thay đổi, khoảng một kỹ năng có chênh lệch lớn như vậy. Biên sai số: khi không có gì thay đổi, 90 trong 100 chênh lệch nằm trong biên này.
change-path-clear = Vị trí giữa back office và front office đã thay đổi rõ rệt.
change-path-possible = Vị trí giữa back office và front office có thể đã thay đổi, nhưng chênh lệch này cũng có thể do ngẫu nhiên.
change-path-none = Vị trí giữa back office và front office không thay đổi nhiều hơn mức ngẫu nhiên.
change-path-unknown = Cả hai kết quả phải kèm câu trả lời thì mới biết vị trí giữa back office và front office có thay đổi không.
change-skills = Kỹ năng thay đổi rõ rệt: { $skills }.
change-skills-none = Không có kỹ năng nào thay đổi nhiều hơn mức ngẫu nhiên.
change-swap = Đổi thứ tự trước đây và bây giờ
change-column-what = Mục
change-column-then = Trước đây
change-column-now = Bây giờ
change-column-difference = Chênh lệch
change-column-margin = Biên sai số
change-column-word = Kết luận
change-clear = thay đổi rõ rệt
change-possible = có thể đã thay đổi
change-none = không thay đổi
change-unknown = chưa biết được
