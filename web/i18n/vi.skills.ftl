### See en.skills.ftl for notes to translators.
skill-rapport-work = Bạn nhớ điều gì quan trọng với từng khách quen, nhanh chóng hòa nhập với nhóm mới và phối hợp tốt cả với những người khó gần.
skill-rapport-practice = Mỗi tuần một lần, hãy trò chuyện vài phút với một người chưa quen mấy và tìm ra một điểm chung.
skill-rapport-hire = Hiểu người kia coi trọng điều gì và đã làm một việc nhỏ để dễ phối hợp với nhau hơn.
skill-rapport-ask-1 = Hãy kể về một lần bạn phải làm việc sát sao với một người rất khác mình. Bạn đã làm gì để mọi việc suôn sẻ?
skill-rapport-ask-2 = Hãy kể về một mối quan hệ tốt mà bạn đã xây dựng dần với khách hàng hoặc đồng nghiệp. Mối quan hệ đó bắt đầu thế nào?

skill-speaking-work = Dù gặp mặt hay qua điện thoại, bạn giải thích biểu mẫu, giá cả hay quy trình, người nghe hiểu ngay từ lần đầu.
skill-speaking-practice = Trong một phút, hãy giải thích điều bạn biết rõ cho người chưa biết. Sau đó hỏi xem họ hiểu được những gì.
skill-speaking-hire = Trả lời có trình tự, dùng từ dễ hiểu và hỏi lại xem người nghe đã hiểu chưa.
skill-speaking-ask-1 = Hãy kể về một điều phức tạp mà bạn phải giải thích cho người khác. Bạn đã làm thế nào?
skill-speaking-ask-2 = Lần gần đây nhất có người hiểu sai ý bạn là khi nào? Lúc đó bạn đã nói gì?

skill-active-listening-work = Bạn để người khác nói hết, nhắc lại điều mình đã hiểu và để ý cả những gì họ không nói ra, nên sau đó không phải hỏi lại.
skill-active-listening-practice = Trong cuộc trò chuyện tới, hãy tóm tắt lời người kia trước khi nêu ý kiến của mình.
skill-active-listening-hire = Để bạn nói hết, trả lời đúng câu hỏi và kể lại được người trong câu chuyện muốn gì.
skill-active-listening-ask-1 = Hãy kể về một lần bạn nhận ra điều người ta thật sự cần không phải là điều họ hỏi. Bạn nhận ra nhờ đâu?
skill-active-listening-ask-2 = Hãy kể về một cuộc trò chuyện mà sau khi lắng nghe, bạn đã đổi ý. Bạn đã nghe được điều gì?

skill-friendliness-work = Bạn chào hỏi sao cho ai cũng thấy mình được chào đón, kể cả cuối một ngày dài và cả khi họ đang không vui.
skill-friendliness-practice = Trong cả một ngày, hãy chủ động chào người khác trước, gọi tên nếu bạn biết, và xem có gì thay đổi.
skill-friendliness-hire = Nói về người khác một cách tôn trọng, kể cả người khó tính, và thân thiện với người ở quầy tiếp đón như với bạn.
skill-friendliness-ask-1 = Hãy kể về một lần bạn làm cho ai đó cảm thấy được chào đón. Cụ thể bạn đã làm gì?
skill-friendliness-ask-2 = Hãy kể về một ngày bạn thấy khó mà thân thiện được. Bạn đã làm gì?

skill-patience-work = Giải thích đến lần thứ ba, bạn vẫn nhẹ nhàng. Nhiều người đang chờ hay máy tính chạy chậm, bạn vẫn làm cẩn thận.
skill-patience-practice = Lần tới khi phải chờ, hãy để ý lúc mình bắt đầu sốt ruột và thở ra thật chậm rồi mới nói.
skill-patience-hire = Vẫn bình tĩnh và nhẹ nhàng khi việc kéo dài, không đổ lỗi cho người làm chậm.
skill-patience-ask-1 = Hãy kể về một người cần nhiều thời gian hơn hẳn so với bạn nghĩ. Bạn đã làm gì?
skill-patience-ask-2 = Hãy kể về một việc kéo dài hơn dự định rất nhiều. Bạn làm thế nào để theo đến cùng?

skill-questioning-work = Bạn đặt những câu hỏi ngắn và mở cho đến khi biết khách thực sự cần gì, chứ không dừng lại ở câu trả lời đầu tiên.
skill-questioning-practice = Trước khi khuyên ai, hãy hỏi ba câu có từ “gì”, “thế nào” hoặc “khi nào”.
skill-questioning-hire = Hỏi trước khi làm, dùng câu hỏi mở, và nhờ câu trả lời mà đổi cách xử lý.
skill-questioning-ask-1 = Hãy kể về một lần nhờ hỏi đúng câu mà bạn đỡ mất công. Bạn đã hỏi gì?
skill-questioning-ask-2 = Hãy kể về một yêu cầu lúc đầu chưa rõ. Bạn làm thế nào để biết cần làm gì?

skill-conflict-management-work = Bạn để khách đang bực nói hết, không tranh cãi và đưa ra cách giải quyết mà cả khách lẫn bạn đều chấp nhận được.
skill-conflict-management-practice = Khi hai người quanh bạn bất đồng, hãy nói lại bằng lời của mình xem mỗi người muốn gì, không bênh ai.
skill-conflict-management-hire = Kể lại công bằng ý kiến của cả hai người, làm dịu tình hình trước rồi mới tìm cách giải quyết lâu dài.
skill-conflict-management-ask-1 = Hãy kể về một lần bạn phải tiếp một người đang tức giận. Bạn làm gì đầu tiên và kết quả ra sao?
skill-conflict-management-ask-2 = Hãy kể về một bất đồng trong nhóm hoặc gia đình mà bạn đã giúp giải quyết. Bạn đã góp phần thế nào?

skill-customer-service-work = Bạn nhận ra người khác cần gì, tự lo nếu làm được, còn không thì chuyển đúng người để việc không bị bỏ quên.
skill-customer-service-practice = Mỗi ngày hãy giúp một người trước khi họ nhờ, và đã hứa điều gì thì theo đến cùng.
skill-customer-service-hire = Làm nhiều hơn mức tối thiểu, giữ lời hứa và sau đó hỏi lại xem người được giúp có hài lòng không.
skill-customer-service-ask-1 = Hãy kể về một lần bạn giúp ai đó dù không phải trách nhiệm của bạn. Bạn đã làm gì?
skill-customer-service-ask-2 = Hãy kể về một lời hứa với khách hàng hoặc bạn bè mà bạn thấy khó giữ. Chuyện đó ra sao?

skill-persuasion-work = Bạn tìm hiểu người ta quan tâm điều gì, cho họ thấy sản phẩm hay ý tưởng giúp được gì cho họ, và khi họ từ chối thì không ép.
skill-persuasion-practice = Trước khi đề xuất điều gì, hãy viết ra một lý do quan trọng với người nghe chứ không chỉ với bạn.
skill-persuasion-hire = Xuất phát từ nhu cầu của người nghe, nói thật về điểm yếu và vẫn nhã nhặn khi bị từ chối.
skill-persuasion-ask-1 = Hãy kể về một lần bạn thuyết phục được ai đó về một ý tưởng hay sản phẩm. Điều gì đã khiến họ đồng ý?
skill-persuasion-ask-2 = Hãy kể về một lần bạn bị từ chối. Sau đó bạn đã làm gì?

skill-written-communication-work = Email của bạn nêu rõ cần gì, cần ai làm và khi nào xong, nên nhà cung cấp và đồng nghiệp làm được ngay mà không phải gọi lại hỏi.
skill-written-communication-practice = Hãy viết một email rồi xóa mọi câu mà người đọc không cần. Đưa câu quan trọng nhất lên đầu.
skill-written-communication-hire = Ngay hồ sơ xin việc đã rõ ràng, không có lỗi; viết gì cũng nghĩ đến người đọc.
skill-written-communication-ask-1 = Hãy kể về một văn bản quan trọng bạn đã viết. Bạn làm thế nào để chắc là người đọc sẽ hiểu?
skill-written-communication-ask-2 = Hãy kể về một tin nhắn của bạn bị hiểu sai. Bạn đã nói lại cho rõ thế nào?

skill-numeracy-work = Bạn thấy ngay khi một tổng số không thể đúng, nhẩm được tiền giảm giá hay số giờ, và kiểm tra lại trước khi gửi đi.
skill-numeracy-practice = Trước khi trả tiền, hãy ước lượng tổng số rồi so với hóa đơn. Thời gian đi đường cũng có thể tập như vậy.
skill-numeracy-hire = Giải thích được con số từ đâu mà ra, qua những bước nào, và đã kiểm tra lại bằng cách khác.
skill-numeracy-ask-1 = Hãy kể về một lần bạn phát hiện một con số bị sai. Bạn phát hiện bằng cách nào?
skill-numeracy-ask-2 = Hãy kể về một việc bạn phải tính cho người khác. Bạn làm thế nào để chắc là đúng?

skill-organization-work = Bạn xếp việc gì, đồ gì cũng đâu vào đấy, nên khi bạn vắng, người khác làm tiếp được và không có gì bị quên.
skill-organization-practice = Hãy chọn một ngăn kéo hoặc một thư mục, xếp cho thứ gì cũng có chỗ riêng và giữ như vậy trong một tháng.
skill-organization-hire = Có cách sắp xếp mà người khác cũng dùng được, và nói được nhờ đó có gì thay đổi.
skill-organization-ask-1 = Hãy kể về một lần bạn phải giữ thứ gì đó ngăn nắp cho người khác dùng. Bạn sắp xếp theo cách nào?
skill-organization-ask-2 = Hãy kể về lúc nhiều việc dồn đến cùng một lúc. Bạn làm thế nào để không sót việc nào?

skill-record-keeping-work = Bạn lưu giấy tờ và dữ liệu ngay trong ngày, đặt tên sao cho người khác cũng tìm được, và bước nào cũng tra lại được.
skill-record-keeping-practice = Trong một tháng, hãy ghi mọi khoản chi ngay trong ngày và cất từng giấy tờ vào chỗ ngay khi nhận được.
skill-record-keeping-hire = Ghi lại ngay và đầy đủ, hiểu vì sao sau này người khác có thể cần đến.
skill-record-keeping-ask-1 = Hãy kể về một loại sổ sách bạn ghi suốt một thời gian dài. Bạn làm thế nào để không thiếu gì?
skill-record-keeping-ask-2 = Hãy kể về một lần điều bạn từng ghi lại có ích về sau. Bạn đã ghi gì?

skill-attention-to-detail-work = Bạn phát hiện ngày ghi sai trong hợp đồng hay hai chữ số bị đảo trong số tài khoản trước khi chúng gây rắc rối.
skill-attention-to-detail-practice = Hãy đọc một văn bản quan trọng một lần từ cuối lên đầu: bạn sẽ thấy những lỗi mà bình thường mắt vẫn lướt qua.
skill-attention-to-detail-hire = Kể lại chính xác, có thói quen kiểm tra, thừa nhận lỗi và hậu quả của lỗi.
skill-attention-to-detail-ask-1 = Hãy kể về một lỗi bạn nhận ra mà người khác không thấy. Bạn đã làm gì?
skill-attention-to-detail-ask-2 = Hãy kể về một lỗi bạn đã bỏ sót. Từ đó đến nay bạn làm khác đi thế nào?

skill-computer-skills-work = Bạn dùng bảng tính, lịch và phần mềm riêng của công ty; có cái mới, bạn tự mày mò dùng thử.
skill-computer-skills-practice = Hãy chọn một việc bạn đang làm thủ công và tìm xem bảng tính hay ứng dụng có thể làm thay bạn thế nào.
skill-computer-skills-hire = Đã tự học một phần mềm mới và nói được nó có ích ở điểm nào, chứ không chỉ biết tên.
skill-computer-skills-ask-1 = Hãy kể về một phần mềm bạn tự học. Bạn đã học thế nào?
skill-computer-skills-ask-2 = Hãy kể về một lần máy tính không làm theo ý bạn. Bạn đã thử những gì?

skill-analysis-work = Bạn so sánh số liệu từ nhiều nguồn, tìm ra vì sao chúng khác nhau và nói rõ mình chắc chắn đến đâu trước khi người khác quyết định.
skill-analysis-practice = Khi đọc một nhận định có con số, hãy tự hỏi con số đó từ đâu ra và được so với cái gì.
skill-analysis-hire = Tìm dữ kiện trước khi kết luận, cân nhắc nhiều cách giải thích và nói rõ điều gì còn chưa chắc.
skill-analysis-ask-1 = Hãy kể về một lần bạn dùng dữ kiện hoặc số liệu để chuẩn bị cho một quyết định. Bạn đã so sánh những gì?
skill-analysis-ask-2 = Hãy kể về một lần dữ kiện không như bạn dự đoán. Bạn đã làm gì?

skill-time-management-work = Bạn biết việc gì phải xong hôm nay, việc gì có thể chờ, và báo sớm khi có nguy cơ trễ hạn.
skill-time-management-practice = Mỗi tối, hãy viết ra ba việc quan trọng nhất của ngày hôm sau rồi bắt đầu từ việc đầu tiên.
skill-time-management-hire = Lên kế hoạch có chừa thời gian dự phòng, biết việc nào ưu tiên và báo sớm khi không kịp.
skill-time-management-ask-1 = Hãy kể về một tuần có nhiều việc cùng đến hạn. Bạn đã chia thời gian thế nào?
skill-time-management-ask-2 = Hãy kể về một lần bạn trễ hạn hoặc suýt trễ hạn. Bạn đã làm gì?

skill-independence-work = Bạn bắt tay vào việc mà không cần ai chỉ từng bước, không ai nhìn vẫn làm tiếp, và biết lúc nào nên hỏi.
skill-independence-practice = Khi gặp chỗ bí, hãy tự thử hai cách trước khi hỏi, và ghi lại những gì bạn đã thử.
skill-independence-hire = Tự bắt đầu mà không cần ai thúc giục, tìm ra cách làm và biết điều gì phải thống nhất với người khác.
skill-independence-ask-1 = Hãy kể về một việc bạn tự làm từ đầu đến cuối. Bạn đã làm thế nào?
skill-independence-ask-2 = Hãy kể về một lần không ai giúp được bạn. Bạn đã tự quyết định điều gì?

skill-finance-work = Bạn biết khoản nào đã trả, khoản nào chưa, đọc được bảng ngân sách và thấy trước một quyết định sẽ tốn bao nhiêu tiền.
skill-finance-practice = Hãy lập kế hoạch thu chi của chính bạn trong ba tháng rồi so với thực tế.
skill-finance-hire = Giữ tiền chính xác, không để lẫn tiền của mình với tiền của người khác, và nghĩ đến chi phí trước khi chi.
skill-finance-ask-1 = Hãy kể về một khoản tiền bạn từng giữ giúp người khác, chẳng hạn quỹ lớp, quỹ câu lạc bộ hay tiền chung của gia đình. Bạn theo dõi thu chi thế nào?
skill-finance-ask-2 = Hãy kể về một lần bạn chi ít hơn hoặc nhiều hơn dự định. Vì sao lại như vậy?

skill-problem-solving-work = Khi có trục trặc, bạn tìm nguyên nhân rồi mới làm, thử từng cách một và cho người khác biết cách nào hiệu quả.
skill-problem-solving-practice = Hãy chọn một chuyện nhỏ tuần nào cũng làm bạn khó chịu, tìm nguyên nhân và thay đổi một điều.
skill-problem-solving-hire = Nêu được nguyên nhân chứ không chỉ biểu hiện, thử theo trình tự hợp lý và kiểm tra xem có hiệu quả không.
skill-problem-solving-ask-1 = Hãy kể về một vấn đề mà không ai có sẵn câu trả lời. Bạn đã làm thế nào?
skill-problem-solving-ask-2 = Hãy kể về một cách giải quyết lúc đầu không hiệu quả. Sau đó bạn đã làm gì?
