### The sentences of the guide: static pages about the two sides, the jobs and the skills. Only the build reads this file.
### What a page says of a job or a skill is in questions/office/text.<lang>.json and en.skills.ftl. The notes to translators
### in en.ftl apply here too; the sheets for those who hire address an interviewer.

## Frame of every page

# Name of the guide, beside the name Whichdesk.
guide-name = Guide to office jobs
# First thing that somebody with a keyboard reaches.
guide-skip = Skip to main content
# The ways through the guide, short. "hiring" leads to the part for employers.
guide-overview = Overview
guide-list = Jobs and skills
guide-hiring = For employers
guide-compare = Compare
guide-quiz = Take the quiz
# Above the links to the same page in other languages.
guide-languages = This page in other languages

## Overview

overview-title = Front office or back office: what's the difference?
# For search engines, at most 155 letters. $jobs = how many jobs there are.
overview-description = What people do in the front office and in the back office, which skills they need, what they earn, and what cross-training is. With { $jobs } jobs.
overview-lead = Every company has two sides: people who work with customers, and people who keep everything running. This page compares them side by side.
# Heading of the table, and of its rows.
overview-table = Side by side
row-what = What it is
row-tasks = Typical tasks
row-skills = Key skills
row-surroundings = Where you work
row-start = Education and moving up
row-pay = Pay
row-for = What's good about it
row-against = What's hard about it
row-needs = Why the other side needs it
row-jobs = Jobs
overview-front-tasks = Welcoming visitors and showing them the way, answering questions, taking orders, selling products and services, and staying in touch with customers.
overview-back-tasks = Bookkeeping and accounting, payroll and taxes, employment contracts, workplace safety, insurance claims, bills, computers and networks, production, and filling orders.
overview-front-surroundings = At a service desk, in a lobby, in a store, or on the road: wherever customers are.
overview-back-surroundings = In a traditional office, often a quieter one, in a warehouse, or next to the production floor.
# $low and $high are amounts of money, as in "$31,000". The figures are medians of the side's jobs in this guide.
overview-range = The jobs in this guide: from { $low } to { $high } a year (median of each job, United States, 2024).
overview-front-for = You meet a lot of people, you see right away whether you've helped, and good work raises sales.
overview-back-for = You build skills that few others have, you can focus on your work, and decisions are based on your numbers.
overview-front-needs = Without it, there are no orders to fill, no bills to send, and nobody to hear what customers want.
overview-back-needs = Without it, orders don't go out, bills are wrong, and the people at the front desk have no working computer and no paycheck.
# Heading of the part about cross-training, and of the list of its jobs.
overview-cross = Cross-training: the third path
overview-cross-jobs = Jobs that combine both sides
# Above the link to the quiz.
overview-quiz = Which of these suits you? The quiz takes a few minutes, and your answers stay on your device.

## A page about a job

# $wage is an amount of money. Its origin, the United States in 2024, stands beside it.
job-wage = Median: { $wage } a year
job-skills = Skills that this job needs
# Explains the numbers and the mark beside some skills; that mark is read as job-skills-more.
job-skills-note = The number says how important the skill is for this job, from 1 (not important) to 5 (extremely important). The most important come first.
job-skills-value = { $value } of 5
job-skills-more = more than in most office jobs
job-nearest = Similar jobs
job-nearest-note = These jobs ask for the most similar skills.
# Link to the quiz, and what it does.
job-ready = How ready am I?
job-ready-note = If you've taken the quiz in this browser, this opens your own card for the job. Nothing is sent.
job-hire = Interview questions for this job
job-compare = Compare with another job

## A page about a skill

skill-what = What it is
skill-work = How it shows at work
skill-jobs = Jobs that need it most
skill-sample = A question from the quiz
# $first and $last are the ends of the scale.
skill-sample-answers = People answer from “{ $first }” to “{ $last }.”
skill-practice = How to practice it

## List of all jobs and skills

list-title = All jobs and skills
# $jobs, $skills = how many there are; both are above 10.
list-description = { $jobs } office jobs and { $skills } skills, each with a page of its own: what it's like, what it asks for, and where it can lead.
list-search = Search jobs and skills
list-jobs = Jobs
list-skills = Skills
# $count = how many entries the list shows now
list-found = { $count ->
    [0] Nothing found. Try another word.
    [one] One entry
   *[other] { $count } entries
  }

## For those who hire

hiring-title = For employers: interview questions by skill
hiring-description = Choose a job to get the skills it needs, what to look for in each, and two interview questions about past behavior. Fits on one printed page.
hiring-lead = Knowing what each side needs helps you hire people with the right skills. Choose a job to see its most important skills, what to look for in each, and two questions about what an applicant has actually done.
# A plain warning.
hiring-warning = The quiz is guidance for the person who takes it. It isn't meant for choosing applicants: don't ask for their results, and don't base decisions on them.
hiring-choose = Choose a job
# Title of the sheet for one job.
sheet-title = { $title }: interview questions
sheet-description = { $title }: the skills that count most, what to look for, and two interview questions about past behavior for each.
sheet-how = Ask every applicant the same questions and take notes. Examples from school, family, or clubs count as much as those from work.
sheet-look = Good sign
# $skills is a list of skills.
sheet-also = Also important: { $skills }.

## Two jobs side by side

compare-title = Compare two jobs
compare-description = Two office jobs next to each other: kind of work, education, pay, and how important each of 20 skills is.
compare-lead = The table shows what each job asks for. The numbers say how important a skill is, from 1 to 5.
compare-first = First job
compare-second = Second job
# Head of the first column, which names the facts and skills.
compare-what = Fact or skill
compare-side = Side
compare-education = Education
compare-wage = Median pay

## When there is no such page

missing-title = This page doesn't exist
missing-text = There may be a typo in the address, or the job or language isn't in the guide.
missing-guide = Go to the guide
missing-quiz = Go to the quiz
