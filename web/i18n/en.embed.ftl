### Sentences that only a quiz on another page shows: a company's careers page. See en.ftl for whom they are written.

## Before the quiz is there

# Name of the frame in which the quiz is shown, for people who hear it.
embed-title = Quiz: which desk suits you?
# The quiz could not be fetched. The reason is in the browser's console, where the person who runs the page looks.
embed-failed = The quiz couldn't be loaded. You can try again later.

## Welcome

# Privacy, on a company's page. "This page" is the company's.
privacy-embedded = Your result is worked out on this device, and the quiz doesn't send your answers to anyone. It only tells this page how far along you are.
# What the quiz is not. It is guidance for the person, and no selection by the company.
embed-fair = This quiz is for your own guidance only. It isn't part of your application, and it isn't meant for choosing applicants.
# What the quiz is, instead of welcome-what, on the page of a company with jobs of its own: they need not be office jobs.
embed-what = Some people are at their best with customers, others behind the scenes, and some like a mix of both. This quiz helps you find out which of these suits you, and which of the jobs here match your strengths.

## Under the result, where the company has asked to receive results. $company = its name.

send-heading = Would you like { $company } to see your result?
send-text = You can send { $company } your path, how likely each of the three paths is (in percent), your skills in broad terms, and the five jobs that fit best, without your answers. You don't have to, and once it's sent, you can't take it back.
# Button; a question follows.
send-button = Send my result to { $company }
send-question = { $company } will then be able to read your result. Send it?
send-yes = Yes, send it
send-no = No, don't send it
# After it was handed over.
send-done = Your result is on its way to { $company }.
