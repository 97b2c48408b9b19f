import type { SignalTexts } from './signal-texts.ts';

export const en: SignalTexts = {
  'fewer-applications-than-winners': {
    question: 'Were there more applications than projects to select?',
    method: 'Raised where no more projects were put in than were selected.',
    innocent: 'The call may have reached few, or its money may have been enough for everyone who was fit.',
  },
  'one-applicant': {
    question: 'Why did only one apply?',
    method: 'Raised where a call got one application.',
    innocent: 'In a small place there may be one organization that does such work.',
  },
  'one-recipient-of-a-place': {
    question: 'Who else applies in this place?',
    method: 'Raised where one recipient has more than half of four grants or more of a municipality.',
    innocent: 'One organization may do this work well, and others may not have applied.',
  },
  'one-recipient-of-a-body': {
    question: 'Who else applies for the grants of this body?',
    method: 'Raised where one recipient has more than half of four grants or more that a body gave.',
    innocent: 'The record may hold only some of the grants, or few organizations work in this field.',
  },
  'registered-after-call': {
    question: 'Did the recipient exist when the call was announced?',
    method: 'Raised where the recipient was registered after the announcement.',
    innocent: 'An organization that worked before may have been registered anew, or the register gives another day.',
  },
  'award-over-budget': {
    question: 'How does the award fit into the budget of its call?',
    method: 'Raised where one award is larger than the whole budget.',
    innocent: 'The budget may have been raised later, or one of the two sums is about another period.',
  },
  'award-over-cap': {
    question: 'Was the limit for one project changed?',
    method: 'Raised where an award is larger than the limit of its call for so many projects.',
    innocent: 'The sum may be for several projects, or include money from elsewhere.',
  },
  'no-award-found': {
    question: 'Who received the money of this call?',
    method: 'Raised where the time of a call is over and no award of it is in the record.',
    innocent: 'The call may have ended without a winner, or the result was published where we did not look.',
  },
  'contract-without-date': {
    question: 'On what day was the contract signed?',
    method: 'Raised where a contract has a number and no day.',
    innocent: 'The source may simply leave the day out.',
  },
  'paid-over-award': {
    question: 'For what was more paid than awarded?',
    method: 'Raised where the payments together are more than the award.',
    innocent: 'The contract may have been extended, or a payment belongs to another grant.',
  },
  'paid-less-at-end': {
    question: 'Will the rest of the award be paid?',
    method: 'Raised where a grant is over and its payments are less than its award.',
    innocent: 'Part of the work may have cost less, or a payment is not published yet.',
  },
  'ended-without-report': {
    question: 'What came of this grant?',
    method: 'Raised where a grant is over and no output or outcome is in the record.',
    innocent: 'A report may exist that was never published.',
  },
  'target-missed': {
    question: 'Why was less reached than planned?',
    method: 'Raised where the number reached is smaller than the number planned.',
    innocent: 'Of some indicators less is better, and plans change with circumstances.',
  },
  'target-without-actual': {
    question: 'How much of the plan was reached?',
    method: 'Raised where a grant is over, a number was planned, and the number reached is not known.',
    innocent: 'It may be counted later, or stand in a report that we have not seen.',
  },
  'activity-only': {
    question: 'What changed for people?',
    method: 'Raised where results tell what was done, and none tells what it changed.',
    innocent: 'Change often shows only after years, and small projects rarely measure it.',
  },
  'indicator-copied': {
    question: 'Do these two numbers describe different work?',
    method: 'Raised where two grants have the same indicator with the same numbers.',
    innocent: 'Similar projects of one programme may rightly have the same plan.',
  },
  'short-window': {
    question: 'Could everyone learn of the call in time?',
    method:
      'Raised where a call was open for less than half the usual time of the calls in the record. Asked only where a person has read the article that asks for an announcement.',
    innocent: 'The call may have been announced earlier in a way that the source does not tell.',
  },
  'cofinancing-unseen': {
    question: 'Who gave the other part of the money?',
    method: 'Raised where a sum from elsewhere is named without its giver.',
    innocent: 'The giver may be named in the contract only.',
  },
  'source-dead': {
    question: 'Where can this source be read now?',
    method: 'Raised where the address answers no longer and no copy is named.',
    innocent: 'The site may have been rebuilt, or was not reachable on that day.',
  },
  'sources-disagree': {
    question: 'Which of the sources is right?',
    method: 'Raised where two sources give different values of one cell.',
    innocent: 'They may count differently, round, or speak of different days.',
  },
  'figure-falling': {
    question: 'Why is the later number smaller?',
    method: 'Raised where a later report of the same indicator gives a smaller number.',
    innocent: 'The first number may have been preliminary, or people left a programme that they no longer needed.',
  },
  'silent-after-call': {
    question: 'What became of the last call here?',
    method: 'Raised where a municipality held a call two years ago or more and no grant of it is in the record.',
    innocent: 'Results may hang on a board that no search engine sees.',
  },
  'names-alike': {
    question: 'Are customer and recipient connected?',
    method: 'Raised where their names share a word that at most two organizations of the record have.',
    innocent: 'A shared word is most often the name of the place or of the field.',
  },
};
