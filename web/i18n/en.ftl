### Every sentence of the interface. Questions, skills and roles are in questions/office/text.<lang>.json.
###
### For translators: the reader is looking for work, may be nervous, and holds an old phone. Write as a calm
### colleague speaks across a desk: short, warm, never clever, never scolding. Address the reader politely as your
### language does on a public service page (de "Sie", es "tú", cs "vy", vi "bạn"). Keep every id and every
### { $placeholder }; their order may change. "Front office" and "back office" are known words in every language:
### always with the plain local phrase beside them. No idioms, no exclamation marks, no emoji.

## Frame around every screen

# Title of the browser window.
page-title = Whichdesk: front office, back office, or both?
# Title of the browser window while questions are being asked.
page-title-question = Question { $number } – Whichdesk
# Title of the browser window when the result is shown.
page-title-result = Your result – Whichdesk
# Title of the browser window when somebody else's result is shown.
page-title-shared = A shared result – Whichdesk
# Label of the menu that changes the language.
language-label = Language
# While the first files arrive.
loading = One moment. The questions are loading…

## Welcome

# Heading. Asks in plain words what the quiz answers.
welcome-heading = Which desk suits you?
# What it is.
welcome-what = Some people are at their best with customers, others behind the scenes, and some like a mix of both. This quiz helps you find out which of these suits you, and which office jobs match your strengths.
# How long. $count = number of questions (20 to 90), $minutes = minutes.
welcome-length = { $count ->
    [one] There is one question.
   *[other] There are about { $count } questions. They take about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
      }.
  } You can stop at any time and still see a result.
# Announces that a few questions are little tasks.
welcome-tasks = A few questions are small tasks with one right answer, and they say so. The others have no right or wrong answers, so an honest answer is the most useful one.
# A question that does not fit may be left out.
welcome-skip = If a question doesn't fit you, skip it. Skipping never counts against you.
# Privacy.
privacy-own = Your answers don't leave this device unless you share them.
# Button.
welcome-start = Start
# Second button: every question at once. $count, $minutes as above.
welcome-full = Answer all { $count } questions (about { $minutes } minutes)
# Link to the guide, which explains both sides.
welcome-guide = What are front office and back office?
# When answers from an earlier visit are there. $count = questions answered so far.
return-heading = Welcome back
return-text = { $count ->
    [one] You've answered one question so far. Your answer is still here, on this device.
   *[other] You've answered { $count } questions so far. Your answers are still here, on this device.
  }
# Buttons below it.
return-go-on = Continue where you left off
return-start-new = Start over

## One question

# Progress above a question. $number = this question's number, $left = about how many come after it.
progress = { $left ->
    [0] Question { $number }, the last one
    [one] Question { $number }, about one left
   *[other] Question { $number }, about { $left } left
  }
# Name of the progress bar for people who hear it.
progress-label = Your progress
# Question above a statement, answered from "strongly disagree" to "strongly agree". questions/README.md compares the
# scales of all languages: their steps are equally strong.
rating-intro = How much do you agree?
# The question above two activities, A and B.
preference-intro = Which would you rather do?
# The question above two days, A and B, of three activities each.
bundle-intro = Which day would you rather have?
# Small labels of the two activities.
preference-a = A
preference-b = B
# Question above a situation with three or four ways to act. The situation itself does not ask again.
scenario-intro = What would you most likely do? There's no right or wrong answer.
# Line above a small task.
task-intro = This question has one right answer.
# Button that shows and hides an example for the question.
example-show = Show an example
# Buttons.
question-back = Back
question-next = Next
question-skip = Skip this question
# Button: ends the questions early.
question-stop = Stop here and see your result
# Button instead of "Next", when the person came back from the result to change one answer.
question-return = Back to your result
# Shown when "Next" was pressed and nothing is chosen; friendly, not a scolding.
question-choose = Please choose an answer, or skip this question.

## Answers to a statement (the number is the step, 1 = least, 5 = most agreement)

rating-1 = Strongly disagree
rating-2 = Disagree
rating-3 = Neither agree nor disagree
rating-4 = Agree
rating-5 = Strongly agree

## Answers between A and B, whether activities or days

preference-1 = Much prefer A
preference-2 = Somewhat prefer A
preference-3 = Both equally
preference-4 = Somewhat prefer B
preference-5 = Much prefer B

## Starting again

# Asked once before everything is cleared.
restart-question = This clears your answers from this device. Start over?
restart-yes = Yes, clear and start over
restart-no = No, keep them

## My data

# Button that removes everything from this browser, for shared computers.
clear-label = Clear my data
clear-question = This removes your answers and your settings from this browser. Clear them?
clear-yes = Yes, clear everything

## Notices

# When the browser cannot keep the answers.
storage-blocked = This browser isn't saving your answers. They'll stay here while this page is open, and they'll be gone when you close it.
# When another language cannot be fetched.
language-failed = This language couldn't be loaded. You can continue in the one you have.
# When answers were kept for questions that are not there any more.
bank-changed = The questions have changed since your last visit. All your answers that still fit have been kept.
# When the file with a company's own jobs did not load; the general list is the quiz's own.
pack-load = This page's own list of jobs couldn't be loaded. The quiz uses its general list of office jobs instead.
# When no job of that file can be used.
pack-data = There are mistakes in this page's own list of jobs. The quiz uses its general list of office jobs instead.
# When some of them cannot be used.
pack-partly = Some jobs on this page's own list have mistakes and are left out. The quiz uses the others.
# After everything was cleared.
data-cleared = Everything has been cleared. The quiz no longer keeps anything of yours in this browser.
# When a newer version of the page has been downloaded. Shown small below the welcome and the result.
newer-version = A newer version is ready. You'll get it the next time you open this page.

## When it cannot work. These are also shown when nothing else has loaded.

# Nothing runs at all: the page was opened as a file, or the browser is too old.
failure-start = This quiz can't start here. Please open it at its web address, in an up-to-date browser with JavaScript turned on.
# WebAssembly is blocked or did not load.
failure-engine = The part that works out your result couldn't start. This page or this browser may be blocking it, or the connection was interrupted.
# The questions did not load.
failure-load = The questions couldn't be loaded. Please check your connection.
# The questions loaded, but there are mistakes in them.
failure-data = There's a mistake in the questions, so the quiz can't start. This isn't your fault. Whoever runs this page can read the details below.
# Something unforeseen.
failure-other = Something went wrong. Your answers have been kept.
# Button.
failure-again = Try again
# Opens the technical list.
failure-details = Details for whoever runs this page
