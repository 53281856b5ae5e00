### Lời của giao diện bằng tiếng Việt. Ghi chú đầy đủ cho từng câu nằm trong en.ftl.
### Xưng hô: "bạn". Câu ngắn, lời lẽ như một đồng nghiệp ngồi ở quầy. "Front office" và "back office" giữ nguyên, luôn có
### lời giải thích đi kèm ("làm việc với khách hàng", "công việc nội bộ"); hướng thứ ba là "kết hợp cả hai". Các từ khác:
### questions/office/TERMS.md.

## Khung của mọi màn hình

page-title = Whichdesk: front office, back office hay cả hai?
page-title-question = Câu { $number } – Whichdesk
page-title-result = Kết quả của bạn – Whichdesk
page-title-shared = Kết quả được chia sẻ – Whichdesk
language-label = Ngôn ngữ
loading = Bạn chờ một chút, đang tải câu hỏi…

## Lời chào

welcome-heading = Bạn hợp với vị trí nào?
welcome-what = Có người làm tốt nhất khi gặp khách hàng, có người hợp với công việc nội bộ hơn, có người thích kết hợp cả hai. Bài trắc nghiệm này giúp bạn biết mình hợp hướng nào và công việc văn phòng nào đúng sở trường.
welcome-length = Bài có khoảng { $count } câu, làm mất chừng { $minutes } phút. Dừng lúc nào bạn cũng xem được kết quả.
welcome-tasks = Vài câu là bài tập nhỏ có một đáp án đúng, câu nào như vậy đều ghi rõ. Các câu còn lại không có đúng hay sai, cứ trả lời thật lòng là tốt nhất.
welcome-skip = Câu nào không hợp với mình, bạn cứ bỏ qua. Bỏ qua không làm kết quả kém đi.
privacy-own = Câu trả lời của bạn chỉ nằm trên thiết bị này, trừ khi bạn tự chia sẻ.
welcome-start = Bắt đầu
welcome-full = Làm đủ { $count } câu, khoảng { $minutes } phút
welcome-guide = Front office và back office là gì?
return-heading = Chào mừng bạn trở lại
return-text = { $count } câu bạn đã trả lời vẫn còn trên thiết bị này.
return-go-on = Làm tiếp chỗ đang dở
return-start-new = Làm lại từ đầu

## Một câu hỏi

progress = { $left ->
    [0] Câu { $number }, câu cuối cùng
   *[other] Câu { $number }, còn khoảng { $left } câu nữa
  }
progress-label = Tiến độ của bạn
rating-intro = Bạn đồng ý với câu này đến mức nào?
preference-intro = Bạn thích việc nào hơn?
bundle-intro = Bạn thích ngày nào hơn?
preference-a = A
preference-b = B
scenario-intro = Nhiều khả năng bạn sẽ làm thế nào? Câu này không có đúng hay sai.
task-intro = Câu này có một đáp án đúng.
example-show = Xem ví dụ
question-back = Quay lại
question-next = Tiếp theo
question-skip = Bỏ qua câu này
question-stop = Dừng ở đây và xem kết quả
question-return = Quay lại kết quả
question-choose = Bạn chọn một câu trả lời nhé, hoặc bỏ qua câu này.

## Trả lời cho một câu nhận định (1 = ít đồng ý nhất, 5 = đồng ý nhất)

rating-1 = Hoàn toàn không đồng ý
rating-2 = Không đồng ý
rating-3 = Trung lập
rating-4 = Đồng ý
rating-5 = Hoàn toàn đồng ý

## Trả lời giữa việc A và việc B

preference-1 = Thích A hơn nhiều
preference-2 = Thích A hơn một chút
preference-3 = Thích như nhau
preference-4 = Thích B hơn một chút
preference-5 = Thích B hơn nhiều

## Làm lại từ đầu

restart-question = Nếu làm lại từ đầu, câu trả lời trên thiết bị này sẽ bị xóa. Bạn có muốn làm lại không?
restart-yes = Có, xóa và làm lại
restart-no = Không, giữ lại

## Dữ liệu của tôi

clear-label = Xóa dữ liệu của tôi
clear-question = Câu trả lời và cài đặt của bạn sẽ bị xóa khỏi trình duyệt này. Bạn có muốn xóa không?
clear-yes = Có, xóa tất cả

## Thông báo

storage-blocked = Trình duyệt này không lưu được câu trả lời. Khi trang còn mở thì câu trả lời vẫn còn, đóng trang là mất.
language-failed = Không tải được ngôn ngữ này. Bạn có thể tiếp tục bằng ngôn ngữ đang dùng.
bank-changed = Từ lần trước đến nay, bộ câu hỏi đã thay đổi. Câu trả lời nào còn dùng được đều được giữ nguyên.
pack-load = Không tải được danh sách việc làm riêng của trang này. Bài trắc nghiệm dùng danh sách công việc văn phòng chung.
pack-data = Danh sách việc làm riêng của trang này có lỗi. Bài trắc nghiệm dùng danh sách công việc văn phòng chung.
pack-partly = Một số việc làm trong danh sách riêng của trang này có lỗi nên không được hiển thị. Bài trắc nghiệm dùng những việc còn lại.
data-cleared = Đã xóa tất cả. Bài trắc nghiệm không còn lưu gì của bạn trong trình duyệt này.
newer-version = Đã có phiên bản mới. Lần sau mở trang, bạn sẽ dùng bản mới.

## Khi không chạy được

failure-start = Không mở được bài trắc nghiệm ở đây. Bạn hãy mở từ địa chỉ web của bài, bằng trình duyệt bản mới và có bật JavaScript.
failure-engine = Phần tính kết quả không chạy được. Có thể do trang này hoặc trình duyệt đã chặn, cũng có thể do mạng bị ngắt giữa chừng.
failure-load = Không tải được câu hỏi. Bạn kiểm tra lại kết nối mạng nhé.
failure-data = Bộ câu hỏi có lỗi nên không mở được bài trắc nghiệm. Lỗi này không phải do bạn. Người quản lý trang này có thể đọc chi tiết bên dưới.
failure-other = Có lỗi xảy ra. Câu trả lời của bạn vẫn còn nguyên.
failure-again = Thử lại
failure-details = Chi tiết cho người quản lý trang này
