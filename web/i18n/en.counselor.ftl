### The counselor's desk, a page of its own. The notes to translators in en.ftl apply here too, with one difference: the reader is a
### career counselor at work. Say things as one professional tells another: plain, exact, short. "The person" is whoever answered the questions.

## The frame

counselor-title = { $part } – Whichdesk for counselors
counselor-heading = The counselor's desk
# Name of the menu for people who hear it, then its entries.
counselor-menu = Parts of the desk
menu-prepare = Prepare
menu-one = Read one
menu-compare = Compare
menu-many = Read many
menu-help = Help
# Below every field into which a result is pasted.
desk-stays = Everything happens on this device. Nothing is sent, and no results are kept after you close the page.
# When the browser does not keep notes.
notes-memory = This browser isn't saving your notes. They'll be gone when you close this page. Export or print them first.

## Read one: the beginning

one-heading = Read a result
one-what = Paste what the person sent you: a code, a link, or a whole message with a link in it.
one-paste = Code, link, or message
one-read = Read it
one-file = Open a file…
# After the button that opens a file.
one-drop = or drop it here
# When a message or file holds more than one result.
one-several = This contains { $count } results. Which one do you want to read?
one-several-all = Show them all as a list

## Read one: the frame of a result

# Buttons that close the result: to read another, or back to where it was opened.
one-another = Read another
one-back-many = Back to the list
one-back-compare = Back to the comparison
one-label = Name or label
# The two ways to look at a result.
one-view = View
one-view-work = For the conversation
one-view-seen = As the person saw it

## Read one: at a glance

one-glance = At a glance
one-you = “You” in the result's own sentences means the person who answered.
one-leading = Top jobs
one-answered = Questions answered
# Where the person is between back office (below 0) and front office (above 0). A number and a range follow.
one-axis = Position between back (−) and front (+)
one-date = Date
one-summary-only = This result came without the answers, so reasons, ranges, and answer quality can't be shown.
# When the person was shown the jobs of a file, which may not be known by name. $name = as it calls itself, $version = a number.
one-pack = The person was shown the jobs from the file “{ $name },” version { $version }. Here you see Whichdesk's own jobs instead, as far as the result includes them.
one-pack-unnamed = The person was shown other jobs, from a file that isn't open. Here you see Whichdesk's own jobs instead, as far as the result includes them.
one-pack-open = Open that file…
one-pack-other = That's a different file, or a different version of it.

## The jobs that people were shown

packs-own = Whichdesk's own jobs
# A file that lists a company's or a school's jobs. $name = as it calls itself, $version = a number.
packs-file = “{ $name },” version { $version }
packs-closed = Jobs from a file that isn't open
# In a narrow cell of a table, in place of the jobs.
packs-closed-cell = File not open
# Above a list. The names of the files follow, then a button that opens one.
packs-missing = { $count ->
    [one] One result was made with jobs from a file that isn't open here. You can see its path and skills, and once you open the file, its jobs too.
   *[other] { $count } results were made with jobs from files that aren't open here. You can see their paths and skills, and once you open the files, their jobs too.
  }
# How many people were shown which jobs follows.
packs-mixed = Not everyone in this group was shown the same jobs. Their paths and skills can be compared all the same.

## Read one: to talk about

one-talk = To talk about
one-surprises = Strong matches on the other side
one-surprises-why = These jobs fit the answers well even though they're far from the leading path. They're worth discussing.
one-copy-prompts = Copy these questions
# Questions to the person, as the counselor would ask them aloud. $question = the statement, $answer = the person's answer.
prompt-rating = “{ $question }” – you chose “{ $answer }.” Tell me about a time when that was true.
prompt-rating-mid = “{ $question }” – you chose “{ $answer }.” What does it depend on?
prompt-rating-no = “{ $question }” – you chose “{ $answer }.” Tell me about a time when you noticed that.
# $chosen, $other = two activities.
prompt-preference = You chose “{ $chosen }” over “{ $other }.” Tell me about a time when you did something like that.
# A day of several activities.
prompt-day = You chose this day: “{ $chosen }.” What draws you to it?
# $question = a situation.
prompt-scenario = “{ $question }” – you chose “{ $answer }.” Tell me about a time when you did something like that. How did it turn out?
# In front of one of the sentences above.
prompt-against = Something that points the other way:
# $title = a job.
prompt-surprise = { $title } fits your answers well, although it's on the other side. What comes to mind when you hear that job?
prompt-role = What do you know about this job: { $title }? What would a good day on the job look like for you?
# $skill = a skill.
prompt-learn = { $skill }: where could you practice that in the next few weeks?
prompt-noPattern = Tell me how you went about answering. Which questions were hard to decide on?
prompt-last = What surprised you in this result, and what would someone who's seen you work say about it?

## Read one: skills and their scale

one-skills = Skills with their ranges
legend-low = Low
# $value = −1, below which a skill counts as low.
legend-low-what = below { $value }: about 1 in 6 people
legend-usual = Usual
legend-usual-what = { $low } to { $high }: about 2 in 3 people
legend-high = High
legend-high-what = above { $value }: about 1 in 6 people
legend-note = 0 is the average the model expects for people in general, and one unit is their standard deviation. A skill is marked low or high only if its whole range lies there. The words claim less: “strong” means at least an 80% probability of being above average, and “room to grow” at least an 80% probability of being below average.

## Read one: answer quality

one-quality = How much to trust the answers
one-quality-good = Nothing stands out: the answers fit together as the model expects, and the scale was used in the usual way.
one-quality-inconsistent = The answers contradict one another more than the model expects (person fit p < .01), and knowing some of them doesn't help predict the rest. Interpret the result with caution, and ask how the person went about answering.
one-quality-straightLining = Long runs of the same answer (straight-lining). This can be fatigue, haste, or a real attitude. Ask before you interpret.
one-quality-style = A marked tendency to agree or to disagree, whatever the statement says. The path and the skills have been corrected for it, which makes them less certain.
one-quality-wide = Answers mostly near the ends of the scale. The ranges have been widened accordingly; the estimates themselves are unchanged.
one-quality-few = Only a few answers so far: this is a rough first impression.
one-quality-noPattern = No usable pattern: many answers are the same, or they contradict one another. No path, skills, or jobs were derived from them. This says nothing about the person's abilities.
one-figures = Show the numbers
one-fit = Person fit
# $chi, $df, $p = numbers.
one-fit-value = χ² = { $chi }, df = { $df }, p = { $p }
one-scale = Ranges widened by a factor of
one-run = Longest run of one answer
one-style = Tendency to agree (0 = none)

## Read one: answers

one-answers = Every answer and its effect
one-effects-what = The number beside an answer shows how far that answer moves the path (+ toward working with customers, − toward working behind the scenes) or the match with a job (+ in its favor, − against it). The numbers of all the answers add up to the estimate.
one-column-answer = Question and answer
one-column-path = Path
one-right = Right answer.
one-order-bank = In the order of the question bank
one-order-path = Strongest effect on the path first
one-order-role = Strongest effect on “{ $title }” first

## Read one: notes and paper

one-notes = Your notes
one-notes-where = Saved on this device as you type, in this browser only. They leave it only if you export or print them.
one-print = Printout for your files
one-print-what = The result and your notes, ready to print.
one-print-answers = Include every answer
# On paper, in front of the names of the columns.
one-print-columns = Numbers, from left to right:

## Help

help-heading = Terms and guidance
help-never-heading = When not to use it
help-never = Never use a result to choose among applicants, to rank people, or to decide about benefits, grades, or jobs. The quiz relies on people describing themselves, and anyone with something to gain would answer differently. Its numbers haven't been validated for such decisions.
help-never-also = Don't use it for people who were under pressure to answer, or who couldn't read the questions with ease.
help-words-heading = What each number means
help-path = Path
help-path-is = The likeliest of three: working with customers (front office), behind the scenes (back office), or a mix of both (cross-trained), each with its probability.
help-path-not = It isn't a verdict or a measure of ability. Someone whose path is the front office can be good at work behind the scenes, too.
help-certainty = Certainty
help-certainty-is = How far ahead the leading path is. “Clear” means that its probability is at least 90%, “leaning” at least 50%, and “open” less than 50%. For the cross-trained path, “clear” has its own meaning: a strong lean to either side has a probability of at most 10%.
help-certainty-not = It isn't the chance that the person will be happy in that kind of work. It reflects only the answers and the model.
help-axis = Position between back and front
help-axis-is = A single number that shows where the person is between back office (negative) and front office (positive), with 0 in the middle. One unit is one standard deviation of people in general.
help-axis-not = It isn't a scale from worse to better. Neither end is better.
help-skills = Skills
help-skills-is = Twenty skills as people describe themselves, all on the same scale: 0 is the expected average, and about two in three people are between −1 and 1.
help-skills-not = It isn't a test score. Except in a few small tasks, people rated themselves.
help-interval = Likely range
help-interval-is = The true value falls within this range about 9 times out of 10, if the model holds. The range is wide when there are few answers or when they don't fit together.
help-interval-not = It isn't a test of differences. Two skills with overlapping ranges aren't necessarily equal, and a small difference isn't necessarily real.
help-roles = Match and rank
help-roles-is = Jobs are ranked by how much more likely a typical person in that job is to give these answers than an average person is. Jobs that can't be told apart are tied.
help-roles-not = It isn't a promise of success, and it says nothing about the labor market.
help-readiness = Readiness
help-readiness-is = The average probability that the person has the skills a job asks for, with the more important skills counting more. It never changes the order of the jobs.
help-readiness-not = It isn't a qualification. The quiz doesn't ask about certificates, licenses, or experience.
help-effect = Effect of an answer
help-effect-is = How far this one answer moves the estimate, with all the others taken into account. The effects of all the answers add up to exactly the estimate.
help-effect-not = It isn't a measure of what matters to the person. An answer with a small effect may be the most important one in the conversation.
help-quality = Answer quality
help-quality-is = Person fit compares the answers with what the model expects; a small p means that they don't fit together well. Runs, agreement style, and wide answering describe how the scale was used.
help-quality-not = It isn't a lie detector. The usual reasons are fatigue, haste, trouble with the language, or being one way at work and another at home.
help-change = Change
help-change-is = The difference between two results, compared with the difference that chance alone would produce in someone who hasn't changed.
help-change-not = If no change shows up, that doesn't prove that nothing has changed. The quiz may be too short to detect it.
help-group = Group numbers
help-group-is = The mean and its range; the spread, which is how much people differ; and the share of people below “solid.” The spread is corrected for the uncertainty about each person. The share below “solid” shows which skills a workshop could build.
help-group-not = They aren't a ranking of groups. Groups of fewer than five people are hidden, because individuals could be identified.
help-talk-heading = How to talk about a result
help-talk-1 = Begin with the person: ask what they expected before you show anything.
help-talk-2 = Say “your answers suggest,” not “you are.”
help-talk-3 = Ask for examples. A real-life story outweighs a number.
help-talk-4 = Spend time on surprises: strong matches on the other side, answers that point the other way.
help-talk-5 = End with one small step the person can take this week.
help-data-heading = What happens to the data
help-data = A code contains the answers or the result and nothing else: no name, no date, no time. The page reads it on this device and sends nothing. Your notes are kept in this browser; labels and codes are kept only until you close the page. Treat an exported file like any other personal record.
help-cite-heading = How to cite it
help-cite = Name the question bank and its version, so that others can find the numbers again:
help-citation = Whichdesk, question bank “{ $bank },” version { $version } (2026).

## Prepare

prepare-heading = Prepare a quiz
prepare-what = Choose how the quiz opens. You get a link, a QR code, a poster, and a message to send. Everything is in the link itself; nothing is stored anywhere.
# Heading of the finished link.
prepare-ready = Ready to send
prepare-language = Language of the quiz
prepare-language-own = The reader's own
prepare-plan = Length
prepare-plan-quick = Quick: about 20 questions, until the path is clear
# $count = all questions.
prepare-plan-full = Full: all { $count } questions
prepare-roles = Jobs
prepare-roles-all = All { $count }
prepare-roles-some = Selected
prepare-roles-every = Select all
prepare-roles-none = Select none
prepare-by = Who prepared it
prepare-group = Label for the group
prepare-why = What it's for, in your words
# How many characters may still be written.
prepare-left = { $count ->
    [one] one character left
   *[other] { $count } characters left
  }
prepare-return = How the result comes back
prepare-return-text = As text that the person copies and sends
prepare-return-mail = By email to an address
prepare-mail = Email address
prepare-message = Message to send
prepare-message-copy = Copy the message
prepare-mark = Copying doesn't work here. Select the text and copy it yourself.
prepare-svg = QR code as SVG
prepare-png = QR code as PNG
prepare-poster = Print a poster
prepare-no-code = This link is too long for a QR code that phones can read. Shorten the texts if you need one.
# Instead of the link. $field = the field's name, $length and $most = characters.
prepare-problem-long-text = “{ $field }” is { $length } characters long; the limit is { $most }.
prepare-problem-wrong-mail = This email address isn't complete.
prepare-problem-no-roles = Choose at least one job.
prepare-problem-long-link = The link would be { $length } characters long; some messaging apps cut off links longer than { $most }. Shorten the texts.
prepare-problem-unknown-role = One of the selected jobs isn't on this page's list.
# $field = the name of a field.
prepare-problem-wrong-settings = The choice under “{ $field }” isn't available on this page. Choose something else there.
# The message, in the language of the reader. They are addressed politely, as on the other pages.
prepare-message-hello = Hello,
prepare-message-what = This short quiz shows whether working with customers, working behind the scenes, or a mix of both suits you, and which office jobs are a good fit.
prepare-message-text = At the end, you can copy your result and send it to me.
prepare-message-mail = At the end, you can send your result to { $mail }.
prepare-message-private = Nothing is sent automatically: you decide what to share.

## Prepare: own jobs

prepare-roles-own = Your own jobs, from a file
# A file in a format for companies' own jobs ("pack" in the documentation).
prepare-own-what = A file that lists your own jobs, such as those at your school or office or in your town. Whichdesk's documentation explains the format under “Your own roles in ten minutes.” The file is checked here, on this device.
prepare-own-off = The part of this page that checks such files couldn't be loaded. Reload the page when you're online.
prepare-own-used = { $count ->
    [0] none of its jobs can be used
    [one] one job can be used
   *[other] { $count } jobs can be used
  }
prepare-own-problems = { $count ->
    [one] One problem found. A job with a problem is left out:
   *[other] { $count } problems found. Jobs with problems are left out:
  }
# $site = a web address.
prepare-own-host = These jobs don't fit in a link. Put the file, unchanged, on the site where the quiz runs ({ $site }), and enter the file's address here. The quiz doesn't load files from other sites.
prepare-own-address = Address of the file
prepare-problem-no-pack = Open a file with at least one job that can be used.
prepare-problem-host-pack = Enter the file's address on { $site }.
prepare-problem-wrong-pack = The quiz can't load jobs from this address.
# What can be wrong in such a file. Words in quotation marks are as in the file: key, id and the like.
pack-problems-more = And { $count } more, not shown here.
pack-problem-empty-input = The file is empty.
pack-problem-not-json = { $cause ->
    [page] This is a web page, not a list of jobs. Save the file itself, not the page that shows it.
    [archive] This is a spreadsheet or an archive. Save what it holds as text (JSON).
    [table] This is a table. The command “whichdesk pack” turns it into a file of jobs.
    [start] The file must begin with a curly bracket. Remove everything before it.
    [end] The file ends too early. Close every quotation mark and bracket.
    [extra] Remove the comma before column { $column }.
    [missing] A comma is missing before column { $column }, or a quotation mark inside a text needs a backslash (\) before it.
    [several] Something else begins here after the end. Put all jobs into one list.
    [comment] JSON has no comments. Remove this one.
    [quotes] Names and texts must be in straight double quotation marks. Here they're missing (column { $column }).
    [broken] There's a line break or a tab inside a text. Remove it, or add the missing quotation mark at the end of the text.
    [blank] There's a nonbreaking space at column { $column }. Replace it with an ordinary one.
   *[other] The file isn't valid JSON from column { $column } on. A comma or a quotation mark may be missing, or there may be one too many.
  }
pack-problem-not-utf8 = This line isn't UTF-8. Save the file again with UTF-8 encoding.
pack-problem-form = The file can't be read. Make sure that no number is extremely large and that nothing is nested very deeply.
pack-problem-repeated-key = This key appears twice. Remove one of them.
pack-problem-too-large = The file is too large. Leave some jobs out.
pack-problem-wrong-type = This is the wrong kind of value. Check in the documentation whether it should be text, a number, a list, or an object.
pack-problem-out-of-range = { $found } isn't allowed here. Enter a number from { $least } to { $most }.
pack-problem-only-value = { $found } isn't allowed here. It must be { $least }.
pack-problem-not-whole = { $found } isn't a whole number.
pack-problem-bad-id = “{ $found }” can't be an id. Use lowercase letters, digits, and hyphens, as in “front-desk”.
pack-problem-repeated-id = The id “{ $id }” is used twice. Each id may be used only once.
pack-problem-missing-key = The key “{ $key }” is missing.
pack-problem-unknown-key = The key “{ $key }” isn't allowed here. Check the spelling.
pack-problem-unknown-word = “{ $found }” isn't allowed here. Use one of these: { $known }.
pack-problem-unknown-skill = “{ $skill }” isn't the id of any skill in the quiz. { $near ->
    [none] Check the spelling.
   *[other] Did you mean “{ $near }”?
  }
pack-problem-unknown-role = “{ $role }” isn't the id of any job in the quiz. { $near ->
    [none] Check the spelling.
   *[other] Did you mean “{ $near }”?
  }
pack-problem-unknown-occupation = The quiz has no data on the occupation “{ $soc }”. { $near ->
    [none] Check the code, or use “needs” to describe what the job requires.
   *[other] Did you mean “{ $near }”?
  }
pack-problem-no-basis = This job doesn't say what it requires. Add “like”, “soc”, or “needs”.
pack-problem-two-bases = This job has both “like” and “soc”. Keep only one of them.
pack-problem-same-needs = All skills are marked as equally important. Mark only the few that matter most as “essential”.
pack-problem-missing-text = The text “{ $key }” is missing.
pack-problem-empty-text = This text is empty.
pack-problem-untidy-text = This text has a line break or a hidden character. Remove it.
pack-problem-too-long = This text is { $found } characters long; the limit is { $most }.
pack-problem-search-count = Enter one to six search words.
pack-problem-unlisted-language = “{ $language }” isn't in the file's list of languages. Add it there, or remove this text.
pack-problem-unknown-language = The quiz isn't available in “{ $language }”. Use one of these: { $known }.
pack-problem-no-common-language = The quiz isn't available in any of these languages. Add one that is, such as “en”.
pack-problem-bad-url = This isn't a complete web address. Enter one that begins with https:// and has no spaces.
pack-problem-too-many-roles = The file has more than { $most } jobs. Leave some out.
pack-problem-no-usable-roles = No job in the file can be used.

## Read many

many-heading = Read many results
many-what = Paste many codes or links, or open files: text, CSV from a spreadsheet, or the files that people downloaded.
many-paste = Codes, links, messages, or a table
many-read = Read them
many-files = Open files…
many-drop = or drop files here
many-progress-label = Progress
many-progress = { $done } of { $of } read
many-cancel = Cancel
many-canceled = Canceled. Nothing was added.
# What could not be read. $count = how many lines or files.
many-troubles = { $count ->
    [one] One line couldn't be read
   *[other] { $count } lines couldn't be read
  }
many-troubles-more = { $count ->
    [one] One more isn't shown.
   *[other] { $count } more aren't shown.
  }
many-line = line { $line }
# Label of the field in which a bad line can be mended, for people who hear it; then the buttons.
many-mend-label = Content of
many-mend = Read again
many-dismiss = Leave it out
trouble-truncated-code = The link seems to be cut off after { $letters } characters. Ask for the whole link.
trouble-damaged = The code is damaged. Ask for it again.
trouble-newer = It was made with a newer version of this page. Reload the page.
trouble-other-bank = It was made with different questions.
trouble-other-version = It was made with version { $found } of the questions; this page has version { $expected }.
trouble-sheet = The answers in it don't match this page's questions ({ $code }).
trouble-nothing-found = There's no result in it.
trouble-no-result = It contains neither answers nor a code.
trouble-not-json = It isn't JSON, unlike the lines around it.
trouble-too-many-results = There are more than { $most } results. This line and all after it were left out.
trouble-file-too-large = The file is { $megabytes } MB; the limit is { $most } MB.
trouble-spreadsheet-file = This is a spreadsheet. Save it as CSV, then open the CSV file here.
trouble-document-file = This is a word-processing document. Open it, copy the links or codes, and paste them here.
trouble-pdf-file = This is a PDF. Open it, copy the links or codes, and paste them here.
trouble-image-file = This is a picture. If it shows a QR code, scan it with a phone and paste the link here.
trouble-archive-file = This is a packed file (ZIP). Unpack it, then open the files in it.
trouble-binary-file = This kind of file can't be read. Text, CSV, and JSON files work.
trouble-guessed-encoding = The file isn't UTF-8. It was read as { $encoding }; accented letters may be wrong.
many-people = People
# Somebody without a name.
many-unnamed = No. { $number }
many-column-label = Label
many-column-date = Date
many-column-path = Path
many-column-certainty = Certainty
many-column-roles = Top jobs
many-column-readiness = Readiness
many-column-quality = Answer quality
many-certainty-clear = clear
many-certainty-leaning = leaning
many-certainty-open = open
many-note-inconsistent = inconsistent
many-note-straightLining = same answers
many-note-style = style
many-note-wide = wide
many-note-few = few answers
many-note-noPattern = no pattern
many-note-summary = without answers
many-search = Search
many-filter-lead = Path
many-filter-quality = Answer quality
many-every = All
many-quality-out = Something stands out
many-quality-ok = Nothing stands out
many-shown = { $count } of { $all } shown
# Label of the box beside a person.
many-pick = Compare
many-compare = { $count ->
    [0] Compare selected
    [one] Compare selected (1)
   *[other] Compare selected ({ $count })
  }
many-repeated = { $count ->
    [one] Remove one repeated result
   *[other] Remove { $count } repeated results
  }
many-clear = Clear the list
many-clear-question = This removes everyone from the list. Your notes stay. Clear it?
many-clear-yes = Yes, clear it

## Read many: the group

group-heading = The group
group-what = { $count ->
    [one] One person; every result counts once.
   *[other] The { $count } people shown above; every result counts once.
  }
group-small = Groups of fewer than { $count } people are hidden, because individuals could be identified.
group-insist = Show it anyway
# $people, $mean = numbers, $range = as in "0.1 to 0.4".
group-axis = Mean of the { $people } people with answers: { $mean } (90% likely to be in the range { $range }).
group-axis-alone = One person with answers: { $mean }. With one person, there is no range.
group-spread = Spread between people (standard deviation): { $spread }.
group-paths = Paths
group-unclear = No path
group-skills = Skills
group-skills-what = Sorted by the share of people below “solid,” so the skills at the top are those where a workshop could help most. For each skill, only people about whom enough is known are counted.
group-below = Below “solid”
group-mean = Mean
group-spread-column = Spread
group-people = People

## Read many: export

export-heading = Export
export-what = The files contain the codes, which include the answers. Treat them like any other personal record.
export-table = Table (CSV)
export-session = Whole session, to open again
export-lines = Answer sheets (JSON Lines)
export-without = { $count ->
    [one] One result came without answers and isn't in the file.
   *[other] { $count } results came without answers and aren't in the file.
  }

## Compare

beside-heading = Compare results
beside-what = Two to five results side by side: several people, or one person then and now.
beside-add = Add result
beside-label = Name or label of result { $number }
beside-open = Open
beside-remove = Remove
beside-same-person = This is the same person, then and now (the earlier result first)
beside-words = In words
beside-same-path = The same path: { $path }.
beside-other-path = Different paths: { $paths }.
beside-shared = Strong in every result: { $skills }.
beside-differ = Strong in one result, room to grow in another: { $skills }.
beside-alike = No skill is strong in one result and has room to grow in another.
beside-table = Side by side
change-heading = What has changed
change-what = A change is “clear” if at most 5 in 100 people who haven't changed would show one that large (for skills, in even one of their skills). A change in a skill is “possible” if chance alone would produce one that large in about 1 in 20 skills that haven't changed. The margin holds 90 of 100 differences between results when nothing has changed.
change-path-clear = The position between back and front has clearly changed.
change-path-possible = The position between back and front may have changed; the difference could also be chance.
change-path-none = The position between back and front hasn't changed by more than chance would explain.
change-path-unknown = Without the answers from both results, a change in the position between back and front can't be measured.
change-skills = Clearly changed: { $skills }.
change-skills-none = No skill has changed by more than chance would explain.
change-swap = Swap then and now
change-column-what = What
change-column-then = Then
change-column-now = Now
change-column-difference = Difference
change-column-margin = Margin
change-column-word = In words
change-clear = clear change
change-possible = possible
change-none = no change
change-unknown = can't tell
