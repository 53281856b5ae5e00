### Bài trắc nghiệm do ai đó chuẩn bị: dành cho người trả lời. Ý nghĩa từng câu nằm trong en.prepared.ftl.

prepared-by = { $by } đã chuẩn bị bài này cho bạn
prepared-by-somebody = Có người đã chuẩn bị bài này cho bạn
prepared-why = Lời nhắn kèm theo:
prepared-nothing-sent = Không có gì tự động gửi đi. Cuối bài, bạn tự quyết định có chia sẻ kết quả hay không, và chia sẻ đến đâu.
prepared-cut-settings = Liên kết bạn mở có vẻ bị cắt sau { $letters } ký tự, nên không rõ ai đã chuẩn bị bài này. Bạn vẫn làm bài được. Để chắc chắn, bạn hãy xin lại liên kết đầy đủ.
prepared-damaged-settings = Liên kết bạn mở bị hỏng, nên không rõ ai đã chuẩn bị bài này. Bạn vẫn làm bài được. Để chắc chắn, bạn hãy xin lại liên kết.
prepared-newer-settings = Liên kết bạn mở được tạo ở phiên bản mới hơn của trang. Bạn tải lại trang rồi mở lại liên kết nhé.
prepared-heading = Chia sẻ kết quả với { $by }
prepared-heading-somebody = Chia sẻ kết quả
prepared-what = Chưa có gì được gửi đi. Bạn sao chép kết quả ở đây rồi dán vào tin nhắn gửi cho người đã nhờ bạn làm bài.
prepared-copy = Sao chép để gửi { $by }
prepared-copy-somebody = Sao chép kết quả kèm câu trả lời
prepared-copy-summary = Không kèm câu trả lời
prepared-mail = Viết email kèm kết quả của tôi
prepared-mail-summary = Viết email không kèm câu trả lời
prepared-subject = Kết quả Whichdesk của tôi
prepared-message = Kết quả bài trắc nghiệm Whichdesk của tôi:
prepared-copied = Đã sao chép. Bạn có thể dán vào tin nhắn.
prepared-marked = Đoạn chữ đã được chọn. Bạn có thể sao chép ngay.
