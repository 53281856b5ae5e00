### Những câu chỉ hiện trên trang của người khác. Ý nghĩa có trong en.embed.ftl.

embed-title = Trắc nghiệm: Bạn hợp với vị trí nào?
embed-failed = Không tải được bài trắc nghiệm. Bạn hãy thử lại sau.

privacy-embedded = Kết quả được tính ngay trên thiết bị này. Bài trắc nghiệm không gửi câu trả lời của bạn cho ai, chỉ báo cho trang này biết bạn đã làm đến đâu.
embed-fair = Bài trắc nghiệm này chỉ giúp bạn tự định hướng. Kết quả không thuộc hồ sơ ứng tuyển, và bài này không phải để chọn ứng viên.
embed-what = Có người làm tốt nhất khi gặp khách hàng, có người hợp với công việc nội bộ hơn, có người thích kết hợp cả hai. Bài trắc nghiệm này giúp bạn biết mình hợp hướng nào và công việc nào ở đây đúng sở trường.

send-heading = Bạn có muốn cho { $company } xem kết quả của mình không?
send-text = Bạn có thể gửi cho { $company } hướng của bạn, khả năng của cả ba hướng (theo phần trăm), mức của từng kỹ năng (bằng chữ) và năm công việc hợp nhất, không kèm câu trả lời. Gửi hay không là tùy bạn, nhưng đã gửi rồi thì không lấy lại được.
send-button = Gửi kết quả của tôi cho { $company }
send-question = Sau khi gửi, { $company } sẽ đọc được kết quả của bạn. Bạn có muốn gửi không?
send-yes = Có, gửi đi
send-no = Không gửi
send-done = Đã gửi kết quả của bạn cho { $company }.
