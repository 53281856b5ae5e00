### A quiz that somebody has prepared, a career counselor for example: shown to the person who answers. The notes to translators in en.ftl apply.

# $by = who prepared it, as they wrote it.
prepared-by = { $by } prepared this quiz for you
prepared-by-somebody = Someone prepared this quiz for you
# In front of the sender's own words.
prepared-why = In their words:
prepared-nothing-sent = Nothing is sent automatically. At the end, you decide whether to share your result, and how much of it.
# When the link that was opened is not whole. $letters = how many characters are left. The quiz works all the same.
prepared-cut-settings = The link you opened seems to be cut off after { $letters } characters, so we don't know who prepared it. You can still take the quiz. To be sure, ask for the whole link again.
prepared-damaged-settings = The link you opened is damaged, so we don't know who prepared it. You can still take the quiz. To be sure, ask for the link again.
prepared-newer-settings = The link you opened was made with a newer version of this page. Reload the page, then open the link again.
# Below the result.
prepared-heading = Share your result with { $by }
prepared-heading-somebody = Share your result with the person who asked
prepared-what = Nothing has been sent yet. Copy your result here, then paste it into a message to the person who asked for it.
# Buttons.
prepared-copy = Copy my result for { $by }
prepared-copy-somebody = Copy my result with my answers
prepared-copy-summary = Without my answers
# Links that open the reader's own mail program.
prepared-mail = Write an email with my result
prepared-mail-summary = Write an email without my answers
prepared-subject = My Whichdesk result
# First line of the copied message; the link follows on the next line.
prepared-message = My result from the Whichdesk quiz:
prepared-copied = Copied. Now you can paste it into a message.
prepared-marked = The text is selected. You can copy it now.
