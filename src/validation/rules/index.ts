import type { Severity } from '#model/finding.ts';
import { adoptedWithoutClaim } from './adopted-without-claim.ts';
import { aggregateWithRecipient } from './aggregate-with-recipient.ts';
import { amountFarFromOthers } from './amount-far-from-others.ts';
import { amountOverCall } from './amount-over-call.ts';
import { amountWithoutQualifier } from './amount-without-qualifier.ts';
import { amountZero } from './amount-zero.ts';
import { awardOnCancelledCall } from './award-on-cancelled-call.ts';
import { awardOnPlannedCall } from './award-on-planned-call.ts';
import { boundariesMissing } from './boundaries-missing.ts';
import { boundariesUnknown } from './boundaries-unknown.ts';
import { boundariesUnreadable } from './boundaries-unreadable.ts';
import { budgetDuplicate } from './budget-duplicate.ts';
import { callPartCycle } from './call-part-cycle.ts';
import { cellCut } from './cell-cut.ts';
import { cellDoubleSpaces } from './cell-double-spaces.ts';
import { cellEmail } from './cell-email.ts';
import { cellExcelDamage } from './cell-excel-damage.ts';
import { cellFormula } from './cell-formula.ts';
import { cellHtml } from './cell-html.ts';
import { cellInvisible } from './cell-invisible.ts';
import { cellKyrgyzLetters } from './cell-kyrgyz-letters.ts';
import { cellKyrgyzLost } from './cell-kyrgyz-lost.ts';
import { cellLookAlike } from './cell-look-alike.ts';
import { cellNfc } from './cell-nfc.ts';
import { cellPersonalNumber } from './cell-personal-number.ts';
import { cellPhone } from './cell-phone.ts';
import { cellPlaceholder } from './cell-placeholder.ts';
import { cellSpaces } from './cell-spaces.ts';
import { cellTooLong } from './cell-too-long.ts';
import { changeNamesNothing } from './change-names-nothing.ts';
import { claimNotAdopted } from './claim-not-adopted.ts';
import { claimTargetMissing } from './claim-target-missing.ts';
import { claimValueFormat } from './claim-value-format.ts';
import { claimsDisagree } from './claims-disagree.ts';
import { countWithFraction } from './count-with-fraction.ts';
import { dateAfterRelease } from './date-after-release.ts';
import { dateBeforeLaw } from './date-before-law.ts';
import { datesInOrder } from './dates-in-order.ts';
import { requestAnsweredBeforeSent } from './request-answered-before-sent.ts';
import { requestOutcomeAlone } from './request-outcome-alone.ts';
import { answerTooLong } from './answer-too-long.ts';
import { answerNamesPerson } from './answer-names-person.ts';
import { answerAboutTwo } from './answer-about-two.ts';
import { answerFigureUnknown } from './answer-figure-unknown.ts';
import { answerSignalUnknown } from './answer-signal-unknown.ts';
import { answerRequestDiffers } from './answer-request-differs.ts';
import { notPublishedClaimed } from './not-published-claimed.ts';
import { dutyVerifiedWithoutArticle } from './duty-verified-without-article.ts';
import { endBeforeStart } from './end-before-start.ts';
import { entrepreneurRegistration } from './entrepreneur-registration.ts';
import { eventPartCycle } from './event-part-cycle.ts';
import { fileBom } from './file-bom.ts';
import { fileDelimiter } from './file-delimiter.ts';
import { fileEmpty } from './file-empty.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileExcelCopy } from './file-excel-copy.ts';
import { fileJsonKeyTwice } from './file-json-key-twice.ts';
import { fileJsonSyntax } from './file-json-syntax.ts';
import { fileLettersLost } from './file-letters-lost.ts';
import { fileLineEnds } from './file-line-ends.ts';
import { fileLink } from './file-link.ts';
import { fileMissing } from './file-missing.ts';
import { fileMojibake } from './file-mojibake.ts';
import { fileNotText } from './file-not-text.ts';
import { fileOtherTable } from './file-other-table.ts';
import { fileQuotes } from './file-quotes.ts';
import { fileTooLarge } from './file-too-large.ts';
import { fileTooManyCells } from './file-too-many-cells.ts';
import { fileTooManyRows } from './file-too-many-rows.ts';
import { fileUnknownTable } from './file-unknown-table.ts';
import { grantCustomerDiffers } from './grant-customer-differs.ts';
import { headerBelow } from './header-below.ts';
import { headerDuplicate } from './header-duplicate.ts';
import { headerEmptyName } from './header-empty-name.ts';
import { headerMissingColumn } from './header-missing-column.ts';
import { headerMissingOptional } from './header-missing-optional.ts';
import { headerMisspelt } from './header-misspelt.ts';
import { headerNotFound } from './header-not-found.ts';
import { headerUnknownColumn } from './header-unknown-column.ts';
import { homonymOrganization } from './homonym-organization.ts';
import { homonymPlace } from './homonym-place.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idReserved } from './id-reserved.ts';
import { idTooLong } from './id-too-long.ts';
import { idUsedAgain } from './id-used-again.ts';
import { implausibleAmount } from './implausible-amount.ts';
import { lonLatOutside } from './lon-lat-outside.ts';
import { lookupContradicted } from './lookup-contradicted.ts';
import { moneyWithoutSource } from './money-without-source.ts';
import { nearDuplicateGrant } from './near-duplicate-grant.ts';
import { originalMissing } from './original-missing.ts';
import { partOfCycle } from './part-of-cycle.ts';
import { partOfOtherCall } from './part-of-other-call.ts';
import { partsOverWhole } from './parts-over-whole.ts';
import { paymentBeforeAward } from './payment-before-award.ts';
import { paymentOnCancelledGrant } from './payment-on-cancelled-grant.ts';
import { paymentOverAward } from './payment-over-award.ts';
import { periodAfterProgramme } from './period-after-programme.ts';
import { percentOverHundred } from './percent-over-hundred.ts';
import { placeAbolished } from './place-abolished.ts';
import { placeKindParent } from './place-kind-parent.ts';
import { placeParentCycle } from './place-parent-cycle.ts';
import { populationWithoutYear } from './population-without-year.ts';
import { projectCapExceeded } from './project-cap-exceeded.ts';
import { qualifierWithoutAmount } from './qualifier-without-amount.ts';
import { recipientIsCustomer } from './recipient-is-customer.ts';
import { recordVanished } from './record-vanished.ts';
import { referenceLeftBlank } from './reference-left-blank.ts';
import { referenceMissing } from './reference-missing.ts';
import { releaseChain } from './release-chain.ts';
import { releaseEdited } from './release-edited.ts';
import { releaseMissing } from './release-missing.ts';
import { releaseUnlisted } from './release-unlisted.ts';
import { repeatDiffers } from './repeat-differs.ts';
import { resultOverPopulation } from './result-over-population.ts';
import { resultWithoutValue } from './result-without-value.ts';
import { rowBlank } from './row-blank.ts';
import { rowCellsDiffer } from './row-cells-differ.ts';
import { rowDuplicate } from './row-duplicate.ts';
import { rowNotData } from './row-not-data.ts';
import { rowTooLong } from './row-too-long.ts';
import { rowTooShort } from './row-too-short.ts';
import { rowTotal } from './row-total.ts';
import { rowsMissing } from './rows-missing.ts';
import { selectedOverApplications } from './selected-over-applications.ts';
import { shelterAddress } from './shelter-address.ts';
import { smallCount } from './small-count.ts';
import { soateDuplicate } from './soate-duplicate.ts';
import { sourceLost } from './source-lost.ts';
import { sourceNotArchived } from './source-not-archived.ts';
import { sourceUnused } from './source-unused.ts';
import { sourceUrlDuplicate } from './source-url-duplicate.ts';
import { sourceVisitStatus } from './source-visit-status.ts';
import { statusAwardedWithoutWinner } from './status-awarded-without-winner.ts';
import { successorCycle } from './successor-cycle.ts';
import { syntheticInRecord } from './synthetic-in-record.ts';
import { tableMissing } from './table-missing.ts';
import { textRepeatsTitle } from './text-repeats-title.ts';
import { titleMissingLanguage } from './title-missing-language.ts';
import { titleShouting } from './title-shouting.ts';
import { titleTooLong } from './title-too-long.ts';
import { titlesSwapped } from './titles-swapped.ts';
import { translatedOriginal } from './translated-original.ts';
import { translatedWithoutText } from './translated-without-text.ts';
import { urlCredentials } from './url-credentials.ts';
import { urlMixedScripts } from './url-mixed-scripts.ts';
import { urlPrivateHost } from './url-private-host.ts';
import { yearMismatch } from './year-mismatch.ts';
import { cellTypeCodes, type CellTypeCode } from './cell-types.ts';
import type { Rule } from '../rule.ts';

/** About the bytes and the text of one file. */
export const fileRules = [
  fileLink,
  fileMissing,
  fileTooLarge,
  fileUnknownTable,
  fileNotText,
  fileEmpty,
  fileOtherTable,
  fileExcelCopy,
  fileEncoding,
  fileBom,
  fileLineEnds,
  fileDelimiter,
  fileJsonSyntax,
  fileJsonKeyTwice,
  fileTooManyCells,
  fileQuotes,
  fileTooManyRows,
  fileMojibake,
  fileLettersLost,
] as const;

/** About the header and the shape of one file. */
export const structureRules = [
  headerNotFound,
  headerBelow,
  headerEmptyName,
  headerDuplicate,
  headerMisspelt,
  headerMissingColumn,
  headerMissingOptional,
  headerUnknownColumn,
  rowTooLong,
  rowTooShort,
  rowCellsDiffer,
  rowNotData,
  rowTotal,
  rowBlank,
  rowsMissing,
] as const;

/** About the text of one cell. */
export const cellRules = [
  cellTooLong,
  cellCut,
  idTooLong,
  idReserved,
  urlCredentials,
  urlPrivateHost,
  urlMixedScripts,
  cellSpaces,
  cellDoubleSpaces,
  cellPlaceholder,
  cellInvisible,
  cellNfc,
  cellLookAlike,
  cellKyrgyzLetters,
  cellKyrgyzLost,
  titleShouting,
  titleTooLong,
  cellExcelDamage,
  cellFormula,
  cellHtml,
  cellPersonalNumber,
  cellPhone,
  cellEmail,
] as const;

/** About one record. */
const rowRules = [
  datesInOrder,
  endBeforeStart,
  sourceVisitStatus,
  paymentBeforeAward,
  dateAfterRelease,
  dateBeforeLaw,
  placeAbolished,
  yearMismatch,
  periodAfterProgramme,
  amountWithoutQualifier,
  qualifierWithoutAmount,
  amountZero,
  implausibleAmount,
  projectCapExceeded,
  selectedOverApplications,
  resultWithoutValue,
  countWithFraction,
  percentOverHundred,
  aggregateWithRecipient,
  smallCount,
  resultOverPopulation,
  populationWithoutYear,
  lonLatOutside,
  statusAwardedWithoutWinner,
  titleMissingLanguage,
  titlesSwapped,
  textRepeatsTitle,
  translatedWithoutText,
  translatedOriginal,
  originalMissing,
  shelterAddress,
  entrepreneurRegistration,
  dutyVerifiedWithoutArticle,
  requestAnsweredBeforeSent,
  requestOutcomeAlone,
  answerTooLong,
  answerNamesPerson,
  answerAboutTwo,
  answerFigureUnknown,
  answerSignalUnknown,
  answerRequestDiffers,
  notPublishedClaimed,
] as const;

/** About the records of one table. */
const tableRules = [
  idDuplicate,
  rowDuplicate,
  referenceLeftBlank,
  nearDuplicateGrant,
  homonymPlace,
  homonymOrganization,
  soateDuplicate,
  sourceUrlDuplicate,
] as const;

/** About several tables together. */
const wholeRules = [
  tableMissing,
  referenceMissing,
  claimTargetMissing,
  claimValueFormat,
  adoptedWithoutClaim,
  claimNotAdopted,
  claimsDisagree,
  moneyWithoutSource,
  amountFarFromOthers,
  amountOverCall,
  paymentOverAward,
  partsOverWhole,
  partOfCycle,
  callPartCycle,
  eventPartCycle,
  repeatDiffers,
  partOfOtherCall,
  placeParentCycle,
  placeKindParent,
  successorCycle,
  awardOnCancelledCall,
  awardOnPlannedCall,
  paymentOnCancelledGrant,
  grantCustomerDiffers,
  recipientIsCustomer,
  budgetDuplicate,
  lookupContradicted,
  sourceUnused,
  sourceNotArchived,
  sourceLost,
  syntheticInRecord,
] as const;

/** What is asked of the records, in the order of a reader: row, table, dataset. */
export const datasetRules = [...rowRules, ...tableRules, ...wholeRules] as const;

/** About the file of boundaries, where there is one. */
export const boundaryRules = [boundariesUnreadable, boundariesUnknown, boundariesMissing] as const;

/** About the record beside its releases, where there are any. */
export const releaseRules = [
  releaseMissing,
  releaseUnlisted,
  releaseEdited,
  releaseChain,
  recordVanished,
  idUsedAgain,
  changeNamesNothing,
] as const;

/** Every rule, in the order in which a reader should meet them. */
export const rules = [
  ...fileRules,
  ...structureRules,
  ...cellRules,
  ...datasetRules,
  ...boundaryRules,
  ...releaseRules,
] as const satisfies readonly Rule[];

/** What is said of the files beside the tables: data/release.json and content/operator.json. */
const besideCodes = ['release-invalid', 'operator-invalid', 'operator-unreachable'] as const;

/** What is said of a folder, of a workbook and its sheets, and of a column as a whole. */
const handedInCodes = [
  'files-missing',
  'file-unread',
  'workbook-broken',
  'sheet-unknown',
  'sheet-hidden',
  'sheet-merged',
  'sheet-formulas',
  'column-empty',
  'row-shifted',
] as const;

/** Every code that a finding may have: the rules, the cell types, and the files beside the tables. */
export type Code =
  (typeof rules)[number]['code'] | CellTypeCode | (typeof besideCodes)[number] | (typeof handedInCodes)[number];

/** All codes, for lists and tests. */
export const ruleCodes: readonly Code[] = [
  ...rules.map(({ code }) => code),
  ...cellTypeCodes,
  ...besideCodes,
  ...handedInCodes,
];

/** Codes of no rule that are not errors. */
const milder: Partial<Record<Code, Severity>> = {
  'operator-unreachable': 'warning',
  'sheet-hidden': 'warning',
  'sheet-merged': 'warning',
  'sheet-formulas': 'notice',
};

/** How bad what a code reports is; a refused cell and a broken file beside the tables are always errors. */
export const severityOf = (code: Code): Severity =>
  milder[code] ?? rules.find((rule) => rule.code === code)?.severity ?? 'error';
