### The skills as the guide explains them: its pages on skills, and its sheets for those who hire. Only the build reads this file.
###
### For translators: `-work` (how the skill shows at work) and `-practice` (how to practice it) speak to somebody who is
### looking for work. `-hire` tells an interviewer what to look for in an answer. `-ask-1` and `-ask-2` are questions to an
### applicant about something that person has done; they never ask what somebody would do, and "at school or at home" is as good as "at work".

skill-rapport-work = You remember what matters to regular customers, get along with a new team, and keep working well even with people you wouldn't choose as friends.
skill-rapport-practice = Once a week, have a short talk with someone you hardly know, and find one thing you have in common.
skill-rapport-hire = Knows what the other person cared about, and did something small to make working together easier.
skill-rapport-ask-1 = Tell me about a time you had to work closely with someone very different from you. What did you do to make it work?
skill-rapport-ask-2 = Tell me about a relationship with a customer or coworker that you built up over time. How did it start?

skill-speaking-work = You explain a form, a price, or a procedure so that a visitor understands it the first time, in person and on the phone.
skill-speaking-practice = Explain something you know well to somebody who doesn't know it, in one minute. Then ask what they understood.
skill-speaking-hire = Answers in a logical order, uses plain words, and checks whether the listener has understood.
skill-speaking-ask-1 = Tell me about something complicated that you had to explain to somebody. How did you go about it?
skill-speaking-ask-2 = Tell me about the last time someone misunderstood you. What did you say then?

skill-active-listening-work = You let people finish, repeat what you've understood, and notice what they don't say, so you don't have to ask again later.
skill-active-listening-practice = In your next conversation, sum up what the other person said before you give your own opinion.
skill-active-listening-hire = Lets you finish, answers the question you asked, and can repeat what the other person in the story wanted.
skill-active-listening-ask-1 = Tell me about a time you found out that somebody needed something different from what they asked for. How did you notice?
skill-active-listening-ask-2 = Tell me about a conversation in which listening changed your mind. What did you hear?

skill-friendliness-work = You make people feel welcome when you greet them, even at the end of a long day and even when they're in a bad mood.
skill-friendliness-practice = Greet people first for a whole day, by name if you know it, and see what changes.
skill-friendliness-hire = Speaks of other people with respect, even difficult ones, and is as friendly to the person at the entrance as to you.
skill-friendliness-ask-1 = Tell me about a time you made somebody feel welcome. What exactly did you do?
skill-friendliness-ask-2 = Tell me about a day when being friendly was hard. What did you do?

skill-patience-work = You explain the same thing a third time in a calm voice, and you stay careful when a line is long or a computer is slow.
skill-patience-practice = The next time you have to wait, notice when you get restless, and breathe out slowly before you speak.
skill-patience-hire = Stayed calm and friendly when something took a long time, and doesn't blame people for being slow.
skill-patience-ask-1 = Tell me about somebody who needed much more time than you expected. What did you do?
skill-patience-ask-2 = Tell me about a task that took far longer than planned. How did you keep going?

skill-questioning-work = You ask short, open questions until you know what a customer really needs, and you don't stop at the first answer.
skill-questioning-practice = Before you give advice, ask three questions that start with what, how, or when.
skill-questioning-hire = Asked before acting, used open questions, and learned something that changed what happened next.
skill-questioning-ask-1 = Tell me about a time the right question saved you work. What did you ask?
skill-questioning-ask-2 = Tell me about a request that was unclear at first. How did you find out what was needed?

skill-conflict-management-work = You let an upset customer talk, don't get drawn into an argument, and offer something you can both accept.
skill-conflict-management-practice = When two people around you disagree, say in your own words what each of them wants, without taking sides.
skill-conflict-management-hire = Describes both points of view fairly, eased the tension first, and then found a solution that lasted.
skill-conflict-management-ask-1 = Tell me about an angry person you had to deal with. What did you do first, and how did it end?
skill-conflict-management-ask-2 = Tell me about a disagreement in a team or family that you helped to settle. What was your part in it?

skill-customer-service-work = You see what somebody needs, take care of it yourself if you can, and make sure it doesn't get lost if you can't.
skill-customer-service-practice = Do one person a favor each day before you're asked, and follow up on what you've promised.
skill-customer-service-hire = Did more than the minimum, kept promises, and checked afterward whether the person was satisfied.
skill-customer-service-ask-1 = Tell me about a time you helped somebody who wasn't your responsibility. What did you do?
skill-customer-service-ask-2 = Tell me about a promise to a customer or a friend that was hard to keep. What happened?

skill-persuasion-work = You find out what matters to people, show what a product or an idea can do for them, and take no for an answer.
skill-persuasion-practice = Before you suggest something, write down one reason that matters to the other person, not just to you.
skill-persuasion-hire = Argued from the other person's needs, was honest about weak points, and handled a no well.
skill-persuasion-ask-1 = Tell me about a time you won somebody over to an idea or a product. What made the difference?
skill-persuasion-ask-2 = Tell me about a time somebody said no to you. What did you do next?

skill-written-communication-work = Your emails say what you need, from whom, and by when, so suppliers and coworkers can act on them without calling back.
skill-written-communication-practice = Write an email, then delete every sentence that the reader doesn't need. Put the most important one first.
skill-written-communication-hire = Sent an application that's clear and free of mistakes, and thinks about who will read a text.
skill-written-communication-ask-1 = Tell me about something important that you wrote. How did you make sure it would be understood?
skill-written-communication-ask-2 = Tell me about a message that was taken the wrong way. How did you clear it up?

skill-numeracy-work = You notice right away when a total can't be right, work out discounts and hours in your head, and check your numbers before you send them.
skill-numeracy-practice = Estimate the total before you pay, then compare it with the bill. Do the same with travel times.
skill-numeracy-hire = Explains step by step how they got a number, and checked it another way.
skill-numeracy-ask-1 = Tell me about a time you noticed that a number was wrong. How did you notice?
skill-numeracy-ask-2 = Tell me about something you had to calculate for other people. How did you make sure it was right?

skill-organization-work = Your tasks and materials are in order, so nothing gets forgotten and somebody else can take over when you're away.
skill-organization-practice = Choose one drawer or one folder, give everything in it a place, and keep it that way for a month.
skill-organization-hire = Has a system that others could use too, and can say what changed because of it.
skill-organization-ask-1 = Tell me about something you had to keep in order for others. What was your system?
skill-organization-ask-2 = Tell me about a time when a lot came at you at once. How did you keep track of it all?

skill-record-keeping-work = You file papers and data the day they come in, under a name that others would look for, so every step can be traced later.
skill-record-keeping-practice = For one month, write down every expense the day you make it, and file every document right away.
skill-record-keeping-hire = Records things right away and completely, and knows why somebody may need them later.
skill-record-keeping-ask-1 = Tell me about records you kept over a long time. How did you make sure nothing was missing?
skill-record-keeping-ask-2 = Tell me about a time when something you'd written down helped later on. What was it?

skill-attention-to-detail-work = You spot the wrong date in a contract or two switched digits in an account number before they cause trouble.
skill-attention-to-detail-practice = Read an important text once from back to front: you'll see mistakes you'd otherwise miss.
skill-attention-to-detail-hire = Gets the details of the story right, has a habit of checking, and admits mistakes and what came of them.
skill-attention-to-detail-ask-1 = Tell me about a mistake that you noticed and others hadn't. What did you do?
skill-attention-to-detail-ask-2 = Tell me about a mistake you overlooked. What have you done differently since?

skill-computer-skills-work = You work with spreadsheets, calendars, and the company's own software, and when something new comes along, you try it out yourself.
skill-computer-skills-practice = Pick one task that you do by hand, and find out how a spreadsheet or an app could do it for you.
skill-computer-skills-hire = Has learned new software on their own, and can say what they used it for, not just what it's called.
skill-computer-skills-ask-1 = Tell me about software you taught yourself. How did you go about it?
skill-computer-skills-ask-2 = Tell me about a time a computer didn't do what you wanted. What did you try?

skill-analysis-work = You compare numbers from several sources, find out why they differ, and say how sure you are before others decide.
skill-analysis-practice = When you read a claim with a number in it, ask where it comes from and what it's compared with.
skill-analysis-hire = Looked for facts before judging, weighed more than one explanation, and says what was still uncertain.
skill-analysis-ask-1 = Tell me about a decision that you prepared with facts or numbers. What did you compare?
skill-analysis-ask-2 = Tell me about a time the facts showed something different from what you had expected. What did you do?

skill-time-management-work = You know what has to be done today and what can wait, and you speak up early when a deadline is at risk.
skill-time-management-practice = In the evening, write down the three most important tasks for the next day, and begin with the first.
skill-time-management-hire = Planned with some room to spare, set priorities, and spoke up early when time ran short.
skill-time-management-ask-1 = Tell me about a week with several deadlines. How did you divide your time?
skill-time-management-ask-2 = Tell me about a deadline you missed, or almost missed. What did you do?

skill-independence-work = You start without being told how, keep at it when nobody is watching, and know when it's time to ask.
skill-independence-practice = When you get stuck, try two ideas of your own before you ask, and write down what you tried.
skill-independence-hire = Got started without being pushed, found a way, and knew what to check with others first.
skill-independence-ask-1 = Tell me about something you did on your own from beginning to end. How did you go about it?
skill-independence-ask-2 = Tell me about a time when nobody could help you. What did you decide by yourself?

skill-finance-work = You know what has been paid and what hasn't, read a budget, and see what a decision will cost.
skill-finance-practice = Make a budget of your own income and spending for three months, and compare it with what actually happened.
skill-finance-hire = Is exact about money, keeps other people's money separate, and thinks about costs before spending.
skill-finance-ask-1 = Tell me about money you looked after for others, such as a club's or a family's. How did you keep track?
skill-finance-ask-2 = Tell me about a time you spent less, or more, than you had planned. What was the reason?

skill-problem-solving-work = When something goes wrong, you look for the cause before you act, try one thing at a time, and tell others what helped.
skill-problem-solving-practice = Take a small thing that annoys you every week, look for its cause, and change one thing.
skill-problem-solving-hire = Names the cause, not just the symptom; tried steps in a sensible order; and checked that it worked.
skill-problem-solving-ask-1 = Tell me about a problem that nobody had a ready answer for. How did you go about it?
skill-problem-solving-ask-2 = Tell me about a solution that didn't work at first. What did you do then?
