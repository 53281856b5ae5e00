### Những câu chỉ hiện trên trang của người khác. Ý nghĩa có trong en.embed.ftl.

embed-title = Trắc nghiệm: Bạn hợp với vị trí nào?
embed-failed = Không tải được bài trắc nghiệm. Bạn hãy thử lại sau.

privacy-embedded = Kết quả được tính ngay trên thiết bị này. Bài trắc nghiệm không gửi câu trả lời của bạn cho ai, và chỉ cho trang này biết bạn đã trả lời bao nhiêu câu.
embed-fair = Bài trắc nghiệm này chỉ để bạn tự định hướng. Bài không thuộc hồ sơ ứng tuyển của bạn và không dùng để tuyển chọn ứng viên.

send-heading = Bạn có muốn cho { $company } xem kết quả của mình không?
send-text = Bạn có thể gửi cho { $company } hướng đi của bạn, các kỹ năng ở mức khái quát và năm công việc phù hợp nhất, không kèm câu trả lời. Bạn không bắt buộc phải gửi, và những gì đã gửi thì không lấy lại được.
send-button = Gửi kết quả của tôi cho { $company }
send-question = Khi đó { $company } sẽ đọc được kết quả của bạn. Bạn có muốn gửi không?
send-yes = Có, gửi đi
send-no = Không, đừng gửi
send-done = Kết quả của bạn đã được chuyển cho { $company }.
