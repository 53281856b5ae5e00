### See en.skills.ftl for notes to translators.
skill-rapport-work = Bạn nhớ điều gì quan trọng với khách quen, nhanh chóng hòa nhập với nhóm mới và vẫn làm việc tốt với cả những người bạn không tự chọn.
skill-rapport-practice = Mỗi tuần một lần, hãy trò chuyện vài phút với một người bạn gần như chưa quen và tìm ra một điểm chung.
skill-rapport-hire = Biết người kia coi trọng điều gì và đã làm một việc nhỏ giúp hai bên dễ làm việc với nhau hơn.
skill-rapport-ask-1 = Hãy kể về một lần bạn phải làm việc sát sao với một người rất khác mình. Bạn đã làm gì để mọi việc suôn sẻ?
skill-rapport-ask-2 = Hãy kể về một mối quan hệ tốt với khách hàng hoặc đồng nghiệp mà bạn xây dựng dần dần. Nó bắt đầu thế nào?

skill-speaking-work = Bạn giải thích một biểu mẫu, mức giá hay quy trình để người nghe hiểu ngay từ lần đầu, khi gặp mặt cũng như qua điện thoại.
skill-speaking-practice = Trong một phút, hãy giải thích điều bạn biết rõ cho một người chưa biết. Sau đó hỏi xem họ hiểu được gì.
skill-speaking-hire = Trả lời có thứ tự, dùng từ đơn giản và hỏi lại xem người nghe đã hiểu chưa.
skill-speaking-ask-1 = Hãy kể về một việc phức tạp mà bạn phải giải thích cho người khác. Bạn đã làm thế nào?
skill-speaking-ask-2 = Lần gần đây nhất có người hiểu sai ý bạn là khi nào? Lúc đó bạn đã nói gì?

skill-active-listening-work = Bạn để người khác nói hết, nhắc lại điều mình đã hiểu và nhận ra cả điều họ không nói, nên sau đó không phải hỏi lại.
skill-active-listening-practice = Trong cuộc trò chuyện tới, hãy tóm tắt lời người kia trước khi nêu ý kiến của mình.
skill-active-listening-hire = Để bạn nói hết, trả lời đúng câu được hỏi và nhắc lại được người trong câu chuyện muốn gì.
skill-active-listening-ask-1 = Hãy kể về một lần có người cần điều khác với điều họ nói ra. Bạn nhận ra nhờ đâu?
skill-active-listening-ask-2 = Hãy kể về một cuộc trò chuyện mà nhờ lắng nghe, bạn đã đổi ý. Bạn đã nghe được điều gì?

skill-friendliness-work = Bạn chào đón mọi người để họ thấy được chào đón, kể cả cuối một ngày dài và cả khi họ đang không vui.
skill-friendliness-practice = Trong cả một ngày, hãy chào người khác trước, gọi tên nếu bạn biết, và xem điều gì thay đổi.
skill-friendliness-hire = Nói về người khác với sự tôn trọng, kể cả người khó tính, và thân thiện với người ở quầy tiếp đón như với bạn.
skill-friendliness-ask-1 = Hãy kể về một lần bạn làm cho ai đó cảm thấy được chào đón. Cụ thể bạn đã làm gì?
skill-friendliness-ask-2 = Hãy kể về một ngày mà giữ được sự thân thiện thật khó. Bạn đã làm gì?

skill-patience-work = Bạn giải thích cùng một điều lần thứ ba mà giọng vẫn bình tĩnh, và vẫn cẩn thận khi nhiều người đang chờ hoặc máy tính chạy chậm.
skill-patience-practice = Lần tới khi phải chờ, hãy để ý lúc mình bắt đầu sốt ruột và thở ra thật chậm trước khi nói.
skill-patience-hire = Vẫn bình tĩnh và nhẹ nhàng khi việc kéo dài, không trách người chậm.
skill-patience-ask-1 = Hãy kể về một người cần nhiều thời gian hơn hẳn bạn nghĩ. Bạn đã làm gì?
skill-patience-ask-2 = Hãy kể về một việc kéo dài hơn dự định rất nhiều. Bạn đã kiên trì thế nào?

skill-questioning-work = Bạn đặt những câu hỏi ngắn, mở cho đến khi biết khách thực sự cần gì, và không dừng lại ở câu trả lời đầu tiên.
skill-questioning-practice = Trước khi khuyên ai, hãy hỏi ba câu có từ gì, thế nào hoặc khi nào.
skill-questioning-hire = Hỏi trước khi làm, dùng câu hỏi mở và biết thêm điều làm thay đổi bước tiếp theo.
skill-questioning-ask-1 = Hãy kể về một lần hỏi đúng câu giúp bạn đỡ mất công. Bạn đã hỏi gì?
skill-questioning-ask-2 = Hãy kể về một yêu cầu lúc đầu chưa rõ. Bạn làm thế nào để biết cần làm gì?

skill-conflict-management-work = Bạn để khách đang bực nói hết, không cãi lại và đề xuất điều mà cả hai đều chấp nhận được.
skill-conflict-management-practice = Khi hai người quanh bạn bất đồng, hãy nói bằng lời của mình mỗi người muốn gì mà không đứng về phía ai.
skill-conflict-management-hire = Kể công bằng quan điểm của cả hai, làm dịu tình hình trước rồi mới tìm cách giải quyết lâu dài.
skill-conflict-management-ask-1 = Hãy kể về một người đang tức giận mà bạn phải tiếp. Bạn làm gì đầu tiên và kết quả ra sao?
skill-conflict-management-ask-2 = Hãy kể về một bất đồng trong nhóm hoặc gia đình mà bạn đã giúp giải quyết. Phần của bạn là gì?

skill-customer-service-work = Bạn nhận ra khách cần gì, tự lo nếu làm được, còn không thì chuyển đúng người để việc không bị bỏ quên.
skill-customer-service-practice = Mỗi ngày hãy giúp một người trước khi họ nhờ, và làm cho xong điều bạn đã hứa.
skill-customer-service-hire = Làm nhiều hơn mức tối thiểu, giữ lời hứa và sau đó hỏi lại xem người ta có hài lòng không.
skill-customer-service-ask-1 = Hãy kể về một lần bạn giúp một người dù đó không phải việc của bạn. Bạn đã làm gì?
skill-customer-service-ask-2 = Hãy kể về một lời hứa khó giữ. Chuyện đó ra sao?

skill-persuasion-work = Bạn tìm hiểu điều mọi người quan tâm, cho họ thấy sản phẩm hay ý tưởng giúp được gì, và chấp nhận lời từ chối mà không ép.
skill-persuasion-practice = Trước khi đề xuất điều gì, hãy viết ra một lý do có ý nghĩa với người kia chứ không chỉ với bạn.
skill-persuasion-hire = Xuất phát từ nhu cầu của người khác, thành thật về điểm yếu và biết chấp nhận lời từ chối.
skill-persuasion-ask-1 = Hãy kể về một lần bạn thuyết phục được ai đó về một ý tưởng hay sản phẩm. Điều gì mang tính quyết định?
skill-persuasion-ask-2 = Hãy kể về một lần bạn bị từ chối. Sau đó bạn đã làm gì?

skill-written-communication-work = Email của bạn nêu rõ cần gì, cần ai làm và khi nào xong, nên nhà cung cấp và đồng nghiệp làm được ngay mà không phải gọi lại hỏi.
skill-written-communication-practice = Hãy viết một email rồi xóa mọi câu người đọc không cần. Đưa câu quan trọng nhất lên đầu.
skill-written-communication-hire = Ngay hồ sơ xin việc đã rõ ràng, không có lỗi; người viết có nghĩ đến người đọc.
skill-written-communication-ask-1 = Hãy kể về một văn bản quan trọng bạn đã viết. Bạn làm thế nào để chắc rằng người đọc hiểu?
skill-written-communication-ask-2 = Hãy kể về một tin nhắn bị hiểu sai. Bạn đã làm rõ lại thế nào?

skill-numeracy-work = Bạn thấy ngay một tổng số không thể đúng, nhẩm được mức giảm giá hay số giờ, và kiểm tra lại trước khi gửi.
skill-numeracy-practice = Trước khi trả tiền, hãy ước lượng tổng số rồi so với hóa đơn. Cũng có thể làm vậy với thời gian đi đường.
skill-numeracy-hire = Giải thích từng bước con số từ đâu mà có và đã kiểm tra bằng cách thứ hai.
skill-numeracy-ask-1 = Hãy kể về một lần bạn phát hiện một con số bị sai. Bạn phát hiện bằng cách nào?
skill-numeracy-ask-2 = Hãy kể về một việc bạn phải tính cho người khác. Bạn làm thế nào để chắc là đúng?

skill-organization-work = Việc và đồ dùng của bạn đều có chỗ, nên khi bạn vắng, người khác có thể làm tiếp và không việc gì bị quên.
skill-organization-practice = Hãy chọn một ngăn kéo hoặc một thư mục, xếp cho mọi thứ một chỗ và giữ như vậy trong một tháng.
skill-organization-hire = Có cách sắp xếp mà người khác cũng dùng được, và nói được nhờ đó điều gì tốt hơn.
skill-organization-ask-1 = Hãy kể về một thứ bạn phải giữ ngăn nắp cho người khác. Bạn sắp xếp theo cách nào?
skill-organization-ask-2 = Hãy kể về lúc nhiều việc đến cùng một lúc. Bạn theo dõi chúng thế nào?

skill-record-keeping-work = Bạn lưu giấy tờ và dữ liệu ngay trong ngày, dưới cái tên mà người khác cũng sẽ tìm, và bước nào cũng tra lại được.
skill-record-keeping-practice = Trong một tháng, hãy ghi mọi khoản chi ngay trong ngày và cất từng giấy tờ vào chỗ ngay khi nhận.
skill-record-keeping-hire = Ghi lại ngay và đầy đủ, biết sau này ai có thể cần và để làm gì.
skill-record-keeping-ask-1 = Hãy kể về một loại sổ sách bạn đã ghi trong thời gian dài. Bạn làm thế nào để không thiếu gì?
skill-record-keeping-ask-2 = Khi nào một điều bạn từng ghi lại đã giúp ích về sau? Đó là gì?

skill-attention-to-detail-work = Bạn phát hiện ngày ghi sai trong hợp đồng hay hai chữ số bị đảo trong số tài khoản trước khi gây rắc rối.
skill-attention-to-detail-practice = Hãy đọc một văn bản quan trọng một lần từ cuối lên đầu: bạn sẽ thấy những lỗi mà bình thường mắt lướt qua.
skill-attention-to-detail-hire = Kể chính xác, có thói quen kiểm tra và dám nhận lỗi cùng hậu quả của lỗi.
skill-attention-to-detail-ask-1 = Hãy kể về một lỗi bạn nhận ra mà người khác không thấy. Bạn đã làm gì?
skill-attention-to-detail-ask-2 = Hãy kể về một lỗi bạn đã bỏ sót. Từ đó bạn làm khác đi thế nào?

skill-computer-skills-work = Bạn dùng bảng tính, lịch và phần mềm của công ty, và khi có cái mới, bạn tự mày mò thử.
skill-computer-skills-practice = Hãy chọn một việc bạn đang làm bằng tay và tìm xem bảng tính hay ứng dụng làm thay bạn thế nào.
skill-computer-skills-hire = Đã tự học phần mềm mới và nói được nó giúp ích gì, không chỉ nó tên gì.
skill-computer-skills-ask-1 = Hãy kể về một phần mềm bạn tự học. Bạn đã học thế nào?
skill-computer-skills-ask-2 = Hãy kể về một lần máy tính không làm theo ý bạn. Bạn đã thử những gì?

skill-analysis-work = Bạn so sánh số liệu từ nhiều nguồn, tìm ra vì sao chúng khác nhau và nói rõ mức độ chắc chắn trước khi người khác quyết định.
skill-analysis-practice = Khi đọc một nhận định có con số, hãy hỏi con số đó từ đâu ra và được so với cái gì.
skill-analysis-hire = Tìm dữ kiện trước khi kết luận, cân nhắc hơn một cách giải thích và nói rõ điều gì còn chưa chắc.
skill-analysis-ask-1 = Hãy kể về một quyết định mà bạn đã chuẩn bị bằng dữ kiện hoặc số liệu. Bạn đã so sánh những gì?
skill-analysis-ask-2 = Hãy kể về một lần dữ kiện cho thấy điều khác với bạn nghĩ. Bạn đã làm gì?

skill-time-management-work = Bạn biết việc gì phải xong hôm nay, việc gì có thể chờ, và báo sớm khi có nguy cơ trễ hạn.
skill-time-management-practice = Buổi tối, hãy viết ba việc quan trọng nhất của ngày hôm sau rồi bắt đầu từ việc đầu tiên.
skill-time-management-hire = Lên kế hoạch có dự phòng, biết việc nào ưu tiên và báo sớm khi không đủ thời gian.
skill-time-management-ask-1 = Hãy kể về một tuần có nhiều hạn chót. Bạn đã chia thời gian thế nào?
skill-time-management-ask-2 = Hãy kể về một lần bạn trễ hạn hoặc suýt trễ hạn. Bạn đã làm gì?

skill-independence-work = Bạn bắt tay vào việc mà không cần ai chỉ từng bước, vẫn làm tiếp khi không ai nhìn và biết lúc nào nên hỏi.
skill-independence-practice = Khi bị tắc, hãy tự thử hai cách trước khi hỏi, và ghi lại những gì bạn đã thử.
skill-independence-hire = Tự bắt đầu mà không cần thúc giục, tìm ra cách làm và biết điều gì phải thống nhất với người khác.
skill-independence-ask-1 = Hãy kể về một việc bạn tự làm từ đầu đến cuối. Bạn đã làm thế nào?
skill-independence-ask-2 = Hãy kể về một lần không ai có thể giúp bạn. Bạn đã tự quyết định điều gì?

skill-finance-work = Bạn biết khoản nào đã trả, khoản nào chưa, đọc được bảng ngân sách và thấy trước một quyết định sẽ tốn bao nhiêu.
skill-finance-practice = Hãy lập kế hoạch thu chi của chính bạn cho ba tháng rồi so với thực tế.
skill-finance-hire = Rạch ròi, chính xác về tiền bạc, không lẫn tiền riêng với tiền chung và nghĩ đến chi phí trước khi chi.
skill-finance-ask-1 = Hãy kể về khoản tiền bạn từng quản lý giúp người khác, chẳng hạn cho một câu lạc bộ hay gia đình. Bạn theo dõi thế nào?
skill-finance-ask-2 = Hãy kể về một lần bạn chi ít hơn hoặc nhiều hơn dự định. Lý do là gì?

skill-problem-solving-work = Khi có trục trặc, bạn tìm nguyên nhân trước khi làm, thử từng cách một và cho người khác biết cách nào hiệu quả.
skill-problem-solving-practice = Hãy chọn một điều nhỏ tuần nào cũng làm bạn khó chịu, tìm nguyên nhân và thay đổi một điểm.
skill-problem-solving-hire = Chỉ ra nguyên nhân chứ không chỉ biểu hiện, thử theo trình tự hợp lý và kiểm tra xem có hiệu quả không.
skill-problem-solving-ask-1 = Hãy kể về một vấn đề mà không ai có sẵn câu trả lời. Bạn đã làm thế nào?
skill-problem-solving-ask-2 = Hãy kể về một giải pháp lúc đầu không hiệu quả. Sau đó bạn đã làm gì?
