### Bài trắc nghiệm do ai đó chuẩn bị: dành cho người trả lời. Ý nghĩa từng câu nằm trong en.prepared.ftl.

prepared-by = { $by } đã chuẩn bị bài này cho bạn
prepared-by-somebody = Có người đã chuẩn bị bài này cho bạn
prepared-why = Lời nhắn kèm theo:
prepared-nothing-sent = Không có gì tự gửi đi. Cuối bài, bạn quyết định có chia sẻ kết quả hay không, và chia sẻ bao nhiêu.
prepared-cut-settings = Liên kết bạn mở có vẻ bị cắt sau { $letters } ký tự, nên không biết ai đã chuẩn bị bài này. Bạn vẫn làm bài được. Để chắc chắn, hãy xin lại trọn liên kết.
prepared-damaged-settings = Liên kết bạn mở bị hỏng, nên không biết ai đã chuẩn bị bài này. Bạn vẫn làm bài được. Để chắc chắn, hãy xin lại liên kết.
prepared-newer-settings = Liên kết bạn mở được tạo bằng phiên bản mới hơn của trang. Hãy tải lại trang rồi mở lại liên kết.
prepared-heading = Chia sẻ kết quả với { $by }
prepared-heading-somebody = Chia sẻ kết quả
prepared-what = Chưa có gì được gửi đi. Hãy sao chép kết quả ở đây rồi dán vào tin nhắn cho người đã hỏi bạn.
prepared-copy = Sao chép kết quả cho { $by }
prepared-copy-somebody = Sao chép kết quả kèm câu trả lời
prepared-copy-summary = Không kèm câu trả lời
prepared-mail = Viết email có kết quả của tôi
prepared-mail-summary = Viết email không kèm câu trả lời
prepared-subject = Kết quả Whichdesk của tôi
prepared-message = Kết quả của tôi từ bài trắc nghiệm Whichdesk:
prepared-copied = Đã sao chép. Bây giờ bạn có thể dán vào tin nhắn.
prepared-marked = Văn bản đã được chọn. Bây giờ bạn có thể sao chép.
