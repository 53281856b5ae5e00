### See en.guide.ftl for notes to translators.
guide-name = Cẩm nang công việc văn phòng
guide-skip = Đến nội dung chính
guide-overview = Tổng quan
guide-list = Công việc và kỹ năng
guide-hiring = Dành cho nhà tuyển dụng
guide-compare = So sánh
guide-quiz = Làm bài trắc nghiệm
guide-languages = Trang này bằng ngôn ngữ khác

overview-title = Front office và back office khác nhau thế nào?
overview-description = Làm việc với khách hàng hay làm công việc nội bộ: mỗi loại gồm những việc gì, cần kỹ năng nào, lương bao nhiêu, và đào tạo chéo là gì. Kèm { $jobs } công việc cụ thể.
overview-lead = Công ty nào cũng có hai mảng: mảng làm việc với khách hàng (front office) và mảng nội bộ (back office), lo cho mọi việc trôi chảy. Trang này đặt hai mảng cạnh nhau để bạn dễ so sánh.
overview-table = So sánh hai mảng
row-what = Là gì
row-tasks = Việc thường làm
row-skills = Kỹ năng quan trọng
row-surroundings = Nơi làm việc
row-start = Học vấn và thăng tiến
row-pay = Mức lương
row-for = Điểm hay
row-against = Điểm khó
row-needs = Vì sao mảng kia cần đến
row-jobs = Công việc
overview-front-tasks = Đón khách và chỉ đường, giải đáp thắc mắc, nhận đơn hàng, bán sản phẩm và dịch vụ, giữ liên hệ với khách hàng.
overview-back-tasks = Sổ sách và kế toán, tiền lương và thuế, hợp đồng lao động, an toàn lao động, hồ sơ bồi thường bảo hiểm, hóa đơn, máy tính và mạng, sản xuất và chuẩn bị đơn hàng.
overview-front-surroundings = Ở quầy, sảnh đón khách, cửa hàng hoặc trên đường đi gặp khách: khách hàng ở đâu thì làm ở đó.
overview-back-surroundings = Ở bàn giấy trong văn phòng, thường yên tĩnh hơn; có việc thì làm ở kho hoặc gần xưởng sản xuất.
overview-range = Công việc trong cẩm nang này: từ { $low } đến { $high } một năm (lương trung vị, tức mức ở chính giữa, của từng công việc; Mỹ, năm 2024).
overview-front-for = Bạn được gặp nhiều người, giúp được ai là thấy ngay, và làm tốt thì doanh số tăng.
overview-back-for = Bạn giỏi một chuyên môn ít người biết, được tập trung làm việc, và nhiều quyết định dựa vào số liệu của bạn.
overview-front-needs = Không có mảng này thì không có đơn hàng, không có gì để xuất hóa đơn và không ai biết khách muốn gì.
overview-back-needs = Không có mảng này thì đơn hàng không được giao, hóa đơn sai, máy tính ở quầy không chạy và không ai được trả lương.
overview-cross = Kết hợp cả hai: hướng thứ ba
overview-cross-jobs = Công việc kết hợp cả hai
overview-quiz = Bạn hợp với hướng nào? Bài trắc nghiệm chỉ mất vài phút, và câu trả lời chỉ nằm trên thiết bị của bạn.

job-wage = Lương trung vị: { $wage } một năm
job-skills = Kỹ năng mà công việc này cần
job-skills-note = Con số cho biết kỹ năng quan trọng đến đâu với công việc này, từ 1 (không quan trọng) đến 5 (cực kỳ quan trọng). Kỹ năng quan trọng nhất ở trên cùng.
job-skills-value = { $value } trên 5
job-skills-more = quan trọng hơn so với phần lớn công việc văn phòng
job-nearest = Công việc tương tự
job-nearest-note = Đây là những công việc cần kỹ năng gần giống nhất.
job-ready = Tôi đáp ứng được đến đâu?
job-ready-note = Nếu đã làm bài trắc nghiệm trên trình duyệt này, bạn sẽ thấy mình hợp với công việc này đến đâu và có lẽ đã đáp ứng được bao nhiêu yêu cầu. Không có gì được gửi đi.
job-hire = Câu hỏi phỏng vấn cho công việc này
job-compare = So sánh với công việc khác

skill-what = Là gì
skill-work = Thể hiện thế nào trong công việc
skill-jobs = Công việc cần kỹ năng này nhất
skill-sample = Một câu hỏi trong bài trắc nghiệm
skill-sample-answers = Có thể chọn từ “{ $first }” đến “{ $last }”.
skill-practice = Cách rèn luyện

list-title = Tất cả công việc và kỹ năng
list-description = { $jobs } công việc văn phòng và { $skills } kỹ năng, mỗi mục có một trang riêng: công việc ra sao, cần những gì và có thể tiến xa đến đâu.
list-search = Tìm công việc và kỹ năng
list-jobs = Công việc
list-skills = Kỹ năng
list-found = { $count ->
    [0] Không tìm thấy gì. Bạn hãy thử từ khác.
   *[other] { $count } mục
  }

hiring-title = Dành cho nhà tuyển dụng: câu hỏi phỏng vấn theo kỹ năng
hiring-description = Chọn một công việc để xem các kỹ năng cần có; mỗi kỹ năng có dấu hiệu nên chú ý và hai câu hỏi phỏng vấn về việc ứng viên đã làm. In vừa một trang.
hiring-lead = Biết rõ mỗi mảng cần gì, bạn sẽ tuyển được người có kỹ năng phù hợp. Hãy chọn một công việc: trang của công việc đó nêu những kỹ năng quan trọng nhất, dấu hiệu nên chú ý và hai câu hỏi về những gì ứng viên đã thực sự làm.
hiring-warning = Bài trắc nghiệm chỉ để người làm bài tự định hướng, không phải để tuyển chọn: xin đừng hỏi ứng viên về kết quả, cũng đừng dựa vào kết quả để quyết định.
hiring-choose = Chọn công việc
sheet-title = { $title }: câu hỏi phỏng vấn
sheet-description = { $title }: những kỹ năng quan trọng nhất; mỗi kỹ năng có dấu hiệu nên chú ý và hai câu hỏi phỏng vấn về việc ứng viên đã làm.
sheet-how = Hãy hỏi mọi ứng viên những câu giống nhau và ghi lại câu trả lời. Ví dụ từ trường học, gia đình hay câu lạc bộ cũng có giá trị như ví dụ từ nơi làm việc.
sheet-look = Dấu hiệu tốt
sheet-also = Cũng quan trọng: { $skills }.

compare-title = So sánh hai công việc
compare-description = Hai công việc văn phòng đặt cạnh nhau: loại công việc, trình độ yêu cầu, mức lương và tầm quan trọng của từng kỹ năng (20 kỹ năng).
compare-lead = Bảng này có đủ mọi công việc và những gì từng công việc cần. Con số cho biết một kỹ năng quan trọng đến đâu, từ 1 đến 5.
compare-first = Công việc thứ nhất
compare-second = Công việc thứ hai
compare-what = Thông tin hoặc kỹ năng
compare-side = Loại công việc
compare-education = Trình độ
compare-wage = Lương trung vị

missing-title = Không có trang này
missing-text = Có thể địa chỉ bị gõ sai, hoặc cẩm nang không có công việc hay ngôn ngữ đó.
missing-guide = Đến cẩm nang
missing-quiz = Đến bài trắc nghiệm
