### Lời của giao diện bằng tiếng Việt. Ghi chú đầy đủ cho từng câu nằm trong en.ftl.
### Xưng hô: "bạn". Câu ngắn, lời lẽ như một đồng nghiệp ngồi ở quầy. "Front office" và "back office" giữ nguyên, luôn có
### lời giải thích đi kèm ("làm việc với khách hàng", "công việc nội bộ"); hướng thứ ba là "kết hợp hai mảng". Các từ khác:
### questions/office/TERMS.md.

## Hai mảng

side-front = Front office
side-front-plain = làm việc với khách hàng
side-back = Back office
side-back-plain = công việc nội bộ
side-cross = Kết hợp hai mảng
side-cross-plain = vừa làm với khách hàng, vừa làm việc nội bộ

## Khung của mọi màn hình

page-title = Whichdesk: front office, back office hay cả hai?
page-title-question = Câu { $number } – Whichdesk
page-title-result = Kết quả của bạn – Whichdesk
page-title-shared = Kết quả được chia sẻ – Whichdesk
language-label = Ngôn ngữ
loading = Bạn chờ một chút, đang tải câu hỏi…

## Lời chào

welcome-heading = Bạn hợp với vị trí nào?
welcome-what = Có người làm tốt nhất khi gặp gỡ khách hàng, có người phát huy hơn ở công việc nội bộ, có người thích kết hợp cả hai. Bài trắc nghiệm này giúp bạn tìm ra hướng phù hợp và những công việc văn phòng hợp với thế mạnh của mình.
welcome-length = Có khoảng { $count } câu hỏi, làm trong khoảng { $minutes } phút. Bạn có thể dừng bất cứ lúc nào mà vẫn xem được kết quả.
welcome-tasks = Một vài câu là bài tập nhỏ có một đáp án đúng, và câu nào như vậy đều có ghi rõ. Các câu khác không có đúng hay sai: trả lời thật lòng là có ích nhất.
welcome-skip = Câu nào không hợp với bạn, bạn cứ bỏ qua. Việc bỏ qua không bao giờ bị tính bất lợi cho bạn.
privacy-own = Câu trả lời của bạn chỉ nằm trên thiết bị này, trừ khi bạn tự chia sẻ.
welcome-start = Bắt đầu
welcome-full = Trả lời đủ { $count } câu, khoảng { $minutes } phút
return-heading = Chào mừng bạn trở lại
return-text = Bạn đã trả lời { $count } câu. Các câu trả lời vẫn còn đây, trên thiết bị này.
return-go-on = Tiếp tục từ chỗ đang dở
return-start-new = Làm lại từ đầu

## Một câu hỏi

progress = { $left ->
    [0] Câu { $number }, câu cuối cùng
   *[other] Câu { $number }, còn khoảng { $left } câu
  }
progress-label = Tiến độ của bạn
rating-intro = Bạn đồng ý với câu này đến mức nào?
preference-intro = Bạn thích việc nào hơn?
bundle-intro = Bạn thích ngày nào hơn?
preference-a = A
preference-b = B
scenario-intro = Nhiều khả năng bạn sẽ làm gì? Ở đây không có câu trả lời đúng hay sai.
task-intro = Câu này có một đáp án đúng.
example-show = Xem ví dụ
question-back = Quay lại
question-next = Tiếp theo
question-skip = Bỏ qua câu này
question-stop = Dừng ở đây và xem kết quả
question-return = Trở về kết quả
question-choose = Bạn hãy chọn một câu trả lời hoặc bỏ qua câu này.

## Trả lời cho một câu nhận định (1 = ít đồng ý nhất, 5 = đồng ý nhất)

rating-1 = Hoàn toàn không đồng ý
rating-2 = Không đồng ý
rating-3 = Không đồng ý cũng không phản đối
rating-4 = Đồng ý
rating-5 = Hoàn toàn đồng ý

## Trả lời giữa việc A và việc B

preference-1 = Thích A hơn nhiều
preference-2 = Thích A hơn một chút
preference-3 = Thích như nhau
preference-4 = Thích B hơn một chút
preference-5 = Thích B hơn nhiều

## Làm lại từ đầu

restart-question = Làm lại từ đầu sẽ xóa các câu trả lời trên thiết bị này. Bạn có muốn làm lại không?
restart-yes = Có, xóa và làm lại
restart-no = Không, giữ lại

## Dữ liệu của tôi

clear-label = Xóa dữ liệu của tôi
clear-question = Các câu trả lời và cài đặt của bạn sẽ bị xóa khỏi trình duyệt này. Bạn có muốn xóa không?
clear-yes = Có, xóa tất cả

## Thông báo

storage-blocked = Trình duyệt này không lưu câu trả lời. Các câu trả lời chỉ còn khi trang này đang mở, và sẽ mất khi bạn đóng trang.
language-failed = Không tải được ngôn ngữ này. Bạn có thể tiếp tục bằng ngôn ngữ đang dùng.
bank-changed = Bộ câu hỏi đã thay đổi kể từ lần bạn ghé trước. Những câu trả lời còn phù hợp vẫn được giữ.
data-cleared = Đã xóa tất cả. Trình duyệt này không còn dữ liệu nào của bạn.
newer-version = Đã có phiên bản mới. Lần tới mở trang này, bạn sẽ dùng phiên bản đó.

## Khi không chạy được

failure-start = Không mở được bài trắc nghiệm ở đây. Bạn hãy vào đúng địa chỉ web của bài, bằng một trình duyệt mới cập nhật và có bật JavaScript.
failure-engine = Phần tính kết quả không khởi động được. Có thể trang này hoặc trình duyệt đã chặn phần này, hoặc kết nối bị gián đoạn.
failure-load = Không tải được câu hỏi. Bạn hãy kiểm tra kết nối mạng.
failure-data = Bộ câu hỏi có lỗi nên bài trắc nghiệm không mở được. Đây không phải lỗi của bạn. Người quản lý trang này có thể đọc chi tiết bên dưới.
failure-other = Đã xảy ra lỗi. Các câu trả lời của bạn vẫn được giữ.
failure-again = Thử lại
failure-details = Chi tiết cho người quản lý trang này
