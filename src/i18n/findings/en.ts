import type { Code } from '#validation/rules/index.ts';
import { by, known, say, type FindingText } from './finding-text.ts';

const noRows = 'Nothing in this file could be checked or published.';
const lostRow = 'The row is left out until this is fixed.';
const privacy = 'Personal data is never published; the message therefore does not repeat it.';
const searching = 'It looks right, but no search finds it.';

/** Messages of the validator in English. */
export const en = {
  'file-missing': say(
    'the file cannot be opened',
    noRows,
    'Check the name and the folder (capital letters matter) and whether you may read the file.',
  ),
  'file-link': say(
    'this is a link, not a file',
    'A link could publish any file of the machine; it was not followed.',
    'Put the file itself here.',
  ),
  'file-too-large': say(
    'the file has {size} MB; the limit is {limit} MB',
    'A file this large was not opened: the whole record of the country is smaller.',
    'Remove what does not belong to the table (pictures, other sheets), or split the file by year in a folder with the name of the table.',
  ),
  'file-unknown-table': say(
    'there is no table “{value}”',
    noRows,
    known(
      'suggestion',
      'Did you mean {suggestion}? Rename the file.',
      'Name the file, or its folder, after its table: {tables}.',
    ),
  ),
  'file-not-text': say(
    by(
      'kind',
      {
        ods: 'this is an ODS workbook, not a CSV file',
        docx: 'this is a text document (Word), not a table',
        zip: 'this is a ZIP archive, not a table',
        gzip: 'this is a compressed file (gzip)',
        archive: 'this is an archive (RAR or 7z)',
        picture: 'this is a picture, not a table',
        rtf: 'this is an RTF document, not a table',
        xml: 'this is an XML file, not a table',
        'xml-spreadsheet': 'this is an Excel table in XML form, not CSV',
        xlsx: 'this is an Excel workbook (.xlsx), not a CSV file',
        xls: 'this is an old Excel workbook (.xls), not a CSV file',
        pdf: 'this is a PDF document, not a table',
        html: 'this is a web page, perhaps an error page saved instead of the table',
      },
      'this is not a text file',
    ),
    noRows,
    by(
      'kind',
      {
        html: 'Download the table again and look into the file before you save it here.',
        pdf: 'Type the figures into the template of the table.',
      },
      'Open it in Excel and choose Save As → “CSV UTF-8 (Comma delimited)”.',
    ),
  ),
  'file-empty': say(
    'the file is empty',
    noRows,
    'Copy the first line from the template of the table; if there are no rows yet, leave only that line.',
  ),
  'file-encoding': say(
    'the file is {value}, not UTF-8',
    by(
      'value',
      {
        'Windows-1251':
          'Elsewhere its letters turn into signs that nobody can read, and ң, ө and ү do not exist in it at all.',
      },
      'Elsewhere its letters turn into signs that nobody can read.',
    ),
    'In Excel choose Save As → “CSV UTF-8 (Comma delimited)”.',
  ),
  'file-bom': say(
    'the file begins with an invisible mark (BOM)',
    'Some programs take it for a part of the name of the first column.',
    'Save the file as “UTF-8 without BOM”; if you only have Excel, leave it: we read the file all the same.',
  ),
  'file-line-ends': say(
    by(
      'kind',
      { mixed: 'lines end in different ways; not LF: {lines}', CR: 'lines end as on old Macs (CR): {lines}' },
      'lines end as on Windows (CRLF): {lines}',
    ),
    'After every save all rows look changed, and nobody sees what is new.',
    'Choose LF as line end in your editor; if you only have Excel, leave it: we read the file all the same.',
  ),
  'file-delimiter': say(
    by(
      'value',
      { TAB: 'cells are separated by tabs, not by commas' },
      'cells are separated by “{value}”, not by commas',
    ),
    'Other programs put the whole row into one column.',
    'In Excel choose Save As → “CSV UTF-8 (Comma delimited)”; if Excel still writes semicolons, set the list separator to a comma in the regional settings.',
  ),
  'file-json-syntax': say(
    by(
      'reason',
      {
        syntax: 'this is not valid JSON from here on',
        'not-a-list': 'the file is not a list',
        'not-an-object': 'this item of the list is not an object',
        'too-many-rows': 'the list has more items than any table has rows',
      },
      'the objects have more different keys than any table has columns',
    ),
    noRows,
    by(
      'reason',
      { syntax: 'Look for a missing comma, quotation mark or bracket near this line.' },
      'Write a list of objects: [{"id": "…", …}, …].',
    ),
  ),
  'file-quotes': say(
    'a quotation mark is opened and not closed, or stands inside a quoted cell',
    by(
      'rows',
      { 0: 'One cell may absorb the rows after it.' },
      'One cell absorbed the lines after it: {rows}. They were not read.',
    ),
    'Close the mark or remove it; inside a quoted cell write it twice ("").',
  ),
  'file-too-many-cells': say(
    by('kind', { columns: 'the header has more than {limit} columns' }, 'the file falls into more than {limit} cells'),
    'The file was not read: no table is so large, and dividing it would take all the memory.',
    'Remove what does not belong to the table: empty columns and lines, other sheets, repeated separators.',
  ),
  'file-too-many-rows': say(
    'there are more than {limit} rows',
    'What follows was not read.',
    'Delete the empty rows at the end, or split the file by year in a folder with the name of the table.',
  ),
  'file-mojibake': say(
    '“{value}” is damaged text; lines like this: {lines}',
    'The letters were lost before the file came here; nobody can read them.',
    'Export the table again from where it comes from, as UTF-8; do not retype it.',
  ),
  'header-not-found': say(
    'the first line names no column of this table: “{value}”',
    'Without the names of the columns no cell can be understood.',
    by(
      'kind',
      {
        data: 'This line looks like data: keep it, and put this line above it: {columns}',
        sideways:
          'The names of the columns stand below one another: turn the table, so that rows become columns (in Excel: copy, then paste with “Transpose”).',
      },
      'Remove titles above the table, and put this line first: {columns}',
    ),
  ),
  'header-empty-name': say(
    'a column has no name: {letter} (columns without a name: {count})',
    'What stands in it is not read.',
    'Give it its name from the template, or delete the column.',
  ),
  'header-duplicate': say(
    '“{value}” names two columns, {first} and {again}',
    'Only the first is read.',
    'Keep one of them, and delete or rename the other.',
  ),
  'header-misspelt': say(
    'the column is called “{value}”, not {suggestion}',
    'The site reads columns by their exact names only.',
    'Rename it to {suggestion}.',
  ),
  'header-missing-column': say(
    'the column {column} is missing',
    'It may not be empty in this table, so no row can be read.',
    'Add the column {column} with a value in every row.',
  ),
  'header-missing-optional': say(
    'columns of the template are missing: {columns}',
    'The site takes them for empty: we do not know.',
    'Add them even when they are empty, so that all files of the table look alike.',
  ),
  'header-unknown-column': say(
    'the table has no column “{value}”',
    'It is not shown on the site.',
    known(
      'meant',
      'This is the column {meant}, but in thousands or millions: turn the numbers into som, and call the column {meant}.',
      'Delete it, or move what matters into a column of the template.',
    ),
  ),
  'row-too-long': say(
    'the row has cells: {cells}, the first line: {columns}; left over: “{value}”',
    'The cells may stand in the wrong columns, so the row is left out.',
    'Put a text with a comma in quotation marks ("…"), or delete the surplus cells.',
  ),
  'row-too-short': say(
    'the row has cells: {cells}, the first line: {columns}; missing from {missing} on',
    'The cells may stand in the wrong columns, so the row is left out.',
    'Add the missing cells; an unknown value is an empty cell.',
  ),
  'row-blank': say('rows without any text: {rows}', 'They are skipped.', 'Delete them.'),
  'rows-missing': say(
    'the table has columns but no rows',
    'The site will say that nothing is known.',
    'Add rows, or leave it so if there is truly nothing yet.',
  ),
  'cell-too-long': say(
    'the cell has {length} characters; the limit is {limit}',
    'Perhaps a whole document was pasted.',
    'Keep the title or a short sentence, and put the document into the sources.',
  ),
  'cell-spaces': say(
    'there is a space before or after “{suggestion}”',
    'Two values that look the same become different.',
    'Delete the space; in Excel TRIM removes it from a whole column.',
  ),
  'cell-double-spaces': say(
    '“{value}” has two spaces in a row or a non-breaking space',
    searching,
    'Write “{suggestion}”.',
  ),
  'cell-placeholder': say(
    '“{value}” is not a value',
    'Empty means “we do not know”; a sign in its place is published as a fact.',
    'Leave the cell empty; if you looked for the value and did not find it, add a row to lookups.',
  ),
  'cell-invisible': say(
    'the cell holds an invisible character, {character}',
    'It can reverse or hide what readers see.',
    'Delete the text and retype it; do not paste it.',
  ),
  'cell-nfc': say(
    'a letter of “{value}” is put together from two characters',
    searching,
    'Type it anew: “{suggestion}”.',
  ),
  'cell-look-alike': say(
    '“{word}” mixes Latin and Cyrillic letters',
    searching,
    'Retype the word in one alphabet: “{suggestion}”.',
  ),
  'cell-kyrgyz-letters': say(
    '“{letter}” is a letter of another alphabet; Kyrgyz has “{suggestion}”',
    searching,
    'Replace it by “{suggestion}” everywhere in the text.',
  ),
  'cell-kyrgyz-lost': say('“{word}” has lost its Kyrgyz letters', searching, 'Write ң, ө and ү: “{suggestion}…”.'),
  'cell-excel-damage': say(
    '“{value}” is what Excel made of the value',
    'The value itself is lost.',
    known(
      'suggestion',
      'Perhaps {suggestion} was meant, or {other} if the workbook counts days from 1904 (an old Mac); check with the source. Give the column the format Text before typing.',
      'Take the value from the source. Give the column the format Text before typing.',
    ),
  ),
  'id-too-long': say(
    'the code has {length} letters; the limit is {limit}',
    'It becomes the name of a folder and a part of an address.',
    'Choose a short code: place, year, a word.',
  ),
  'id-reserved': say(
    'the code “{value}” means something else already',
    'It is the name of a device on Windows or of a page of this site.',
    'Add a word to it: place, year or subject.',
  ),
  'url-credentials': say(
    'the address holds a user name and opens {host}',
    'It looks as if it led to one site and leads to another, or it gives a password away.',
    'Copy the address from the browser, without anything before an @.',
  ),
  'url-private-host': say(
    '“{host}” can only be opened in one network',
    'Readers could not open it.',
    'Give the address that everybody can open; if there is none, leave the cell empty and keep a copy.',
  ),
  'url-mixed-scripts': say(
    'the host mixes letters of several alphabets, or hides where it ends: it is {host}',
    'It looks like a site that readers trust and opens another.',
    'Type the address by hand, in the letters of the site itself.',
  ),
  'cell-formula': say(
    'the text would be a formula in Excel: it begins with or holds “{sign}”',
    'Whoever opens the file could run it without noticing.',
    'Begin the text with a word; write “;” with a space after it.',
  ),
  'cell-html': say(
    '“{found}” belongs to a web page, not to a text',
    'Readers would see the code.',
    'Copy the text without formatting (in Excel: Paste Special → Text).',
  ),
  'cell-personal-number': say(
    'this looks like the personal number (PIN) of a person: {value}',
    privacy,
    'Delete the number before you publish the file.',
  ),
  'cell-phone': say(
    'this looks like a telephone number: {value}',
    privacy,
    'Delete the number; contacts stay on the page of the source.',
  ),
  'cell-email': say(
    'this looks like an e-mail address: {value}',
    privacy,
    'Delete the address; contacts stay on the page of the source.',
  ),
  'cell-required': say(
    'the cell is empty',
    'A row without it cannot be understood, so it is left out.',
    known('codes', 'Write one of: {codes}.', 'Fill it in.'),
  ),
  'cell-slug': say(
    '“{value}” is not a code',
    'Codes are part of web addresses and are permanent.',
    known(
      'suggestion',
      'Use small Latin letters, digits and hyphens, for example {suggestion}.',
      'Use small Latin letters, digits and hyphens only.',
    ),
  ),
  'cell-text': say(
    'the text has a line break',
    'Lines of the file and rows of the table no longer agree.',
    known('suggestion', 'Write it in one line: “{suggestion}”.', 'Write it in one line.'),
  ),
  'cell-som': say(
    '“{value}” is not an amount in whole som',
    lostRow,
    known(
      'suggestion',
      'Write digits only. If this is meant, write {suggestion}.',
      'Write digits only, in som: 400000, not “400 000 сом” and not “0,4 млн”; “about” belongs in the qualifier.',
    ),
  ),
  'cell-count': say(
    '“{value}” is not a whole number',
    lostRow,
    known(
      'suggestion',
      'Write digits only: {suggestion}.',
      'Write digits only; leave the cell empty if the number is unknown.',
    ),
  ),
  'cell-decimal': say(
    '“{value}” is not a number',
    lostRow,
    known('suggestion', 'Write {suggestion}.', 'Write digits with a point: 12.5.'),
  ),
  'cell-year': say(
    '“{value}” is not a year',
    lostRow,
    known('suggestion', 'Write {suggestion}.', 'Write four digits: 2024.'),
  ),
  'cell-date': say(
    '“{value}” is not a date of the calendar',
    lostRow,
    known('suggestion', 'Write {suggestion} (year-month-day).', 'Write year-month-day: 2024-03-05.'),
  ),
  'cell-edtf': say(
    by('reason', { 'no-day': '“{value}”: the calendar has no such day' }, '“{value}” is not a date that we can read'),
    lostRow,
    known(
      'suggestion',
      'Write {suggestion}.',
      'Write 2024-03-05, 2024-03 or 2024; about: 2024-03~; a period: 2024-01/2024-06.',
    ),
  ),
  'cell-url': say(
    '“{value}” is not a web address',
    'Readers could not open it.',
    known('suggestion', 'Write {suggestion}.', 'Copy the whole address, beginning with https:// or http://.'),
  ),
  'cell-sha256': say(
    '“{value}” is not a SHA-256 checksum',
    lostRow,
    known(
      'suggestion',
      'Write it in small letters: {suggestion}.',
      'Write the 64 digits and small letters of the checksum, or leave the cell empty.',
    ),
  ),
  'cell-soate': say(
    '“{value}” is not a SOATE code',
    lostRow,
    known(
      'suggestion',
      'Write {suggestion}.',
      'Write its 14 digits; format the column as Text so that Excel keeps them.',
    ),
  ),
  'cell-path': say(
    '“{value}” names no row',
    lostRow,
    known('suggestion', 'Write {suggestion}.', 'Write the table, a slash and the code of the row: calls/batken-2018.'),
  ),
  'cell-code': say(
    '“{value}” is not in the list',
    lostRow,
    known('suggestion', 'Did you mean {suggestion}? The list: {codes}.', 'Choose from the list: {codes}.'),
  ),
  'cell-names': say(
    '“{value}” is not a list of names',
    lostRow,
    known(
      'suggestion',
      'Separate names by “ | ”: {suggestion}',
      'Separate names by “ | ”, with a space on both sides.',
    ),
  ),
  'dates-in-order': say(
    '{value} is earlier than {other} ({date})',
    'A call is announced, then closed, then awarded, then signed; otherwise a date is wrong.',
    'Check both dates with the source; mark a doubtful date with “?” and an approximate one with “~”.',
  ),
  'end-before-start': say(
    '{value} is earlier than {other} ({date})',
    'Nothing ends before it begins.',
    'Check both dates with the source.',
  ),
  'payment-before-award': say(
    'the payment of {value} is earlier than the award ({date})',
    'Money is paid after the grant is awarded; otherwise a date is wrong.',
    'Check both dates with the source.',
  ),
  'date-after-release': say(
    '{value} is later than the data version ({release})',
    'What has happened cannot lie in the future.',
    'Check the date, or set the new date in data/release.json.',
  ),
  'date-before-law': say(
    '{value} is earlier than the first law on the social order ({year})',
    'There were no competitions before it.',
    'Check the year with the source; if it was another scheme, it does not belong here.',
  ),
  'year-mismatch': say(
    'the money is for {value}, the call was announced on {announced}',
    'A call gives the money of its own year or of the next one.',
    'Check the budget year and the date.',
  ),
  'period-after-programme': say(
    'the call was announced on {value}, after the years of its programme ({period})',
    'The work then has no programme behind it.',
    'Check the programme of the call; if the source says so, leave it.',
  ),
  'amount-without-qualifier': say(
    'the number {number} does not say how exact it is',
    'The site will show it as exact.',
    'Write exact, about, at-least or at-most.',
  ),
  'qualifier-without-amount': say(
    known(
      'rows',
      'no row has a number ({numbers}), but “{value}” and the like stand beside it (rows: {rows})',
      '“{value}” stands without a number ({numbers})',
    ),
    'A qualifier needs a number.',
    known(
      'rows',
      'Look whether the column of numbers has got lost, or empty this one.',
      'Fill in the number, or empty this cell.',
    ),
  ),
  'amount-zero': say(
    'the amount is 0',
    'Zero means that nothing was given; unknown is an empty cell.',
    'Empty the cell if the amount is unknown; if the grant was cancelled, say so in status.',
  ),
  'implausible-amount': say(
    '{amount} som is outside what one grant or call costs ({low} to {high})',
    'Perhaps the source counts in thousands or millions.',
    'Check the unit in the source; enter the amount in som.',
  ),
  'project-cap-exceeded': say(
    'the grant of {amount} som is above the cap of its call: {cap} som per project, projects: {projects}',
    'The call allows no such grant; one of the numbers may be wrong.',
    'Check both with the source; if both are right, leave it: readers will see it.',
  ),
  'selected-over-applications': say(
    'selected: {selected}, submitted: {applications}',
    'There cannot be more winners than applications.',
    'Check both numbers and what the applications are counted in (application_unit).',
  ),
  'result-without-value': say(
    'the indicator has no number and no words',
    'There is nothing to show.',
    'Fill in actual, target, baseline or value_text, or delete the row.',
  ),
  'aggregate-with-recipient': say(
    'the row covers {projects} projects but names only one recipient',
    'Readers would give all the money to the recipient, {value}.',
    'Leave it if all these projects are its own; otherwise empty the recipient.',
  ),
  'small-count': say(
    '“{value}” people of a group in need',
    'So few can be recognised where everybody knows each other.',
    'Empty the number and write “<5” in value_text.',
  ),
  'population-without-year': say(
    'the population {population} has no year',
    'Nobody can tell how old the number is.',
    'Write the year of the number.',
  ),
  'lon-lat-outside': say(
    by(
      'kind',
      { half: 'only one of longitude and latitude is given', swapped: 'longitude and latitude are swapped: {value}' },
      'the point {value} lies outside Kyrgyzstan',
    ),
    'The place would be missing from the map, or stand in the wrong country.',
    by(
      'kind',
      { half: 'Give both or neither.', swapped: 'Swap them: lon is about 69–81, lat about 39–44.' },
      'Check the point: lon is 69–81, lat is 39–44.',
    ),
  ),
  'status-awarded-without-winner': say(
    'the winner is decided, but there is no row in winners',
    'Readers will ask who won.',
    'Add the winners, or a row to lookups if you looked for them and did not find them.',
  ),
  'title-missing-language': say(
    'rows without a text in “{language}”: {gaps} of {rows}',
    'Readers of that language see another one, with a mark.',
    'Translate what you can and name the language in translated.',
  ),
  'amount-far-from-others': say(
    '{amount} som: the other grants of this call are about {middle} som',
    'Thousands or millions mixed with som make sums wrong by a thousand.',
    'Check the source: is the amount in thousands? If it is right, leave it.',
  ),
  'place-abolished': say(
    '{value} was abolished ({until}), but the row is of {date}',
    'Readers look for such work in the unit that exists.',
    'Name the place where the work was done: {successor}. If the date is wrong, correct it.',
  ),
  'result-over-population': say(
    '{actual} people were reached, but {population} live in the place',
    'A project in one place cannot reach more people than live there.',
    'Check the number and its unit in the source; if it is about the whole country, change subject.',
  ),
  'text-repeats-title': say(
    'the same as {other}: “{value}”',
    'The reader does not learn what it is for, and for whom.',
    'Say the problem or the aim as the source does, or leave it empty.',
  ),
  'title-too-long': say(
    'the title has {length} characters, more than {limit}: “{value}”',
    'A long title does not fit into lists and on a phone.',
    'Shorten it; put the rest into the aim or the note.',
  ),
  'title-shouting': say(
    '“{value}” is written in capitals',
    'Text in capitals is hard to read and hides abbreviations.',
    'Write it as in a sentence; keep capitals for abbreviations.',
  ),
  'translated-without-text': say(
    'translated names “{language}”, but {other} is empty',
    'The site would promise a translation that is not there.',
    'Fill in {other}, or remove “{language}”.',
  ),
  'translated-original': say(
    '“{language}” is both the original language and a translation of ours',
    'Readers must know which words are the words of the source.',
    'Remove “{language}” from translated, or correct title_language.',
  ),
  'original-missing': say(
    'the original is in “{value}”, but {other} is empty',
    'The words of the source would be missing.',
    'Fill in {other}, or empty title_language if the source gives no title.',
  ),
  'shelter-address': say(
    'a row about a shelter or crisis centre seems to give a street',
    'The address of a shelter is never published: it protects people.',
    'Remove the address; name the district or town only.',
  ),
  'entrepreneur-registration': say(
    'an individual entrepreneur has a registration number',
    'It is the number of a person.',
    'Empty the cell.',
  ),
  'duty-verified-without-article': say(
    'the duty was verified on {value}, but names no article',
    'The site says “required by law” only where a person has read the article.',
    'Write the article, or empty verified.',
  ),
  'request-answered-before-sent': say(
    'it was answered ({value}) before it was sent ({sent})',
    'An earlier answer belongs to something else.',
    'Check both days against the source.',
  ),
  'request-outcome-alone': say(
    '{value} is given, but {missing} is empty',
    'An outcome has the day of its answer; both empty means that the answer is awaited.',
    'Fill in {missing}, or empty both cells.',
  ),
  'answer-too-long': say(
    'the answer has {length} characters; the limit is {limit}',
    'It stands beside what it answers, where there is no room for more.',
    'Keep the part that matters, word for word; the whole stays in its source.',
  ),
  'answer-names-person': say(
    'the answer seems to hold a surname with initials',
    'A body answers, not a person; names of people are not published and so not repeated here.',
    'Take the name and the signature out; leave the answer itself.',
  ),
  'answer-about-two': say(
    'the answer is about several things at once: {columns}',
    'It is shown beside one of them only.',
    'Keep one, and write a row of its own for the other.',
  ),
  'answer-figure-unknown': say(
    'the table {table} has no column “{value}”',
    'Nobody can tell beside which figure the answer belongs.',
    known('suggestion', 'Did you mean {suggestion}?', 'Name a column of that table, or empty figure.'),
  ),
  'answer-signal-unknown': say(
    'there is no signal “{value}”',
    'Nobody can tell beside which question the answer belongs.',
    known('suggestion', 'Did you mean {suggestion}?', 'Name the code of a signal (npm run signals), or empty signal.'),
  ),
  'answer-request-differs': say(
    '“{value}” does not fit the request {request}, which says {other}',
    'An answer comes from whoever was asked, about the same row, and not earlier.',
    'Compare both rows, or empty request.',
  ),
  'not-published-claimed': say(
    'the search claims “{value}”',
    'A search says where we looked; whether something is published only the body itself can say.',
    'Write where you looked; what a body answered goes into the table requests.',
  ),
  'id-duplicate': say(
    'the code “{value}” is taken: {first}',
    'References would lead to the wrong row.',
    'Give this row its own code; never change the older one.',
  ),
  'row-duplicate': say(
    'the row repeats {other} word for word: {first}',
    'It would be counted twice.',
    'Delete one of the two; if they differ, write what differs.',
  ),
  'near-duplicate-grant': say(
    '{other} has the same recipient, call and amount: {amount} som',
    'It may be one grant entered twice.',
    'Delete one of the two; leave both if they are two projects.',
  ),
  'homonym-place': say(
    '{other} has the same name, kind and parent: “{value}”',
    'It may be one place entered twice.',
    'Delete one of the two, or correct the name.',
  ),
  'homonym-organization': say(
    '{other} has the same name: “{value}”',
    'It may be one organization with two codes; its grants are then scattered.',
    'Keep one code and put other spellings into aliases; leave both if they are two organizations.',
  ),
  'soate-duplicate': say(
    '{other} has the same SOATE code: {value}',
    'A state code belongs to one place.',
    'Check both with the classifier.',
  ),
  'source-url-duplicate': say(
    '{other} has the same address',
    'One page would be counted as two sources.',
    'Keep one of the two and use its code everywhere.',
  ),
  'table-missing': say(
    'rows that refer to {table}: {rows}; there is no file of that table',
    'The references cannot be checked and would lead nowhere.',
    'Check the whole folder, or add the file {table}.csv.',
  ),
  'reference-missing': say(
    '“{value}” does not exist',
    'The reference leads nowhere.',
    known(
      'suggestion',
      'Did you mean {suggestion}?',
      known(
        'table',
        'Check the code, or add the row to {table}.',
        'Write the table, a slash and the code of the row: calls/batken-2018.',
      ),
    ),
  ),
  'claim-target-missing': say(
    by('column', { column: 'the table {table} has no column “{value}”' }, 'the table {table} has no row “{value}”'),
    'A claim about a missing row is not shown.',
    known('suggestion', 'Did you mean {suggestion}?', 'Check the code and the table of the claim.'),
  ),
  'claim-value-format': say(
    '“{value}” does not fit the cell {other} of {table} ({kind})',
    'The claim cannot be compared with the adopted value.',
    'Write the value as the cell wants it, and the wording of the source into as_printed.',
  ),
  'adopted-without-claim': say(
    'no source says “{value}”; the claims say: {claims}',
    'We use only values published by a source.',
    known(
      'meant',
      'The cell seems to count in another unit: write {meant}, in som.',
      'Adopt one of them, or add the claim of the source that says “{value}”.',
    ),
  ),
  'claim-not-adopted': say(
    'the cell is empty, but sources say: {claims}',
    'The site shows “unknown” although something is known.',
    'Adopt one of the values; leave the cell empty if none can be trusted.',
  ),
  'claims-disagree': say(
    'sources disagree; different values: {count}. {claims}',
    'The site shows them side by side.',
    'Nothing needs fixing; check that the adopted value “{value}” rests on the best source.',
  ),
  'money-without-source': say(
    'the amount {value} rests on no source: “{source}” does not exist',
    'No sum is published without a document behind it.',
    'Add the source to sources, or a claim with its source.',
  ),
  'amount-over-call': say(
    'grants: {grants}, together {total} som; the call has {budget} som',
    'A call cannot give more than it has.',
    'Check the budget and the grants; parts of a common row name it in part_of.',
  ),
  'payment-over-award': say(
    'payments: {payments}, together {paid} som; awarded: {amount} som',
    'No more is paid than was awarded.',
    known(
      'thousands',
      'Perhaps the award stands there in thousands: write it in som.',
      'Check the payments; if the grant was raised, correct the amount and name the source.',
    ),
  ),
  'parts-over-whole': say(
    by(
      'kind',
      { projects: 'the parts are projects: {total}, the whole has {whole}' },
      'the parts are worth {total} som, the whole {whole} som',
    ),
    'A part cannot be larger than its whole.',
    by('kind', { projects: 'Check part_of, and the number in projects.' }, 'Check the amounts and part_of.'),
  ),
  'call-part-cycle': say(
    'the call is a part of itself: {circle}',
    'Calls would be counted without end.',
    'Remove one part_of of the circle.',
  ),
  'event-part-cycle': say(
    'the event is a part of itself: {circle}',
    'It would not be clear which programme it belongs to.',
    'Remove one part_of of the circle.',
  ),
  'repeat-differs': say(
    'the repeated grant has another amount or call: here {amount}, there {other}',
    'One statement cannot give two sums; such a row would show money twice.',
    'Compare amounts and call with the source, or empty repeats.',
  ),
  'part-of-cycle': say(
    'the row is a part of itself: {circle}',
    'The total could not be calculated.',
    'Remove one part_of of the circle.',
  ),
  'part-of-other-call': say(
    'the part was won in {call}, the whole in {other}',
    'A part and its whole belong to one call.',
    'Check call and part_of.',
  ),
  'place-parent-cycle': say(
    'the place is its own parent: {circle}',
    'The way up to the country would never end.',
    'Correct one parent of the circle.',
  ),
  'place-kind-parent': say(
    known(
      'parent',
      'a unit of kind {kind} cannot belong to one of kind {parent}',
      'a unit of kind {kind} belongs to nothing',
    ),
    'Sums of regions and the way up to the country would be wrong.',
    known('allowed', 'Write a parent of kind: {allowed}.', 'Empty the cell.'),
  ),
  'successor-cycle': say(
    'the row follows itself: {circle}',
    'The links would form a loop.',
    'Remove one successor of the circle.',
  ),
  'award-on-cancelled-call': say(
    'the call {value} was cancelled, but this grant is “{status}”',
    'A cancelled call has no winners.',
    'Correct the status of the call or of the grant.',
  ),
  'award-on-planned-call': say(
    'the call is “{value}”, but has grants: {grants}',
    'Readers would think that nothing is decided.',
    'Write awarded, or check the call of the grants.',
  ),
  'payment-on-cancelled-grant': say(
    'the grant was cancelled, but {paid} som stay paid',
    'What was paid should have come back.',
    'Add the refund with a minus, or correct the status.',
  ),
  'grant-customer-differs': say(
    'the grant names {value}, its call names {customer}',
    'The body that announces a call gives the grant.',
    'Check both; if the body was renamed, write its successor.',
  ),
  'recipient-is-customer': say(
    '{value} gives the grant to itself',
    'The recipient and the customer are two parties.',
    'Check recipient and customer.',
  ),
  'budget-duplicate': say(
    '{other} is about the same money: {amount} som',
    'Two figures for one thing look like two budgets.',
    'Keep one row, and write the other figure as a claim; if the money is not the same, say so in covers and leave both.',
  ),
  'lookup-contradicted': say(
    '“{value}” was not found for {subject}, but {found} has it',
    'The site would say “not found” beside the thing itself.',
    'Delete the lookup: the search has ended.',
  ),
  'source-unused': say(
    'no row cites the source “{value}”',
    'Readers cannot tell what it proves.',
    'Cite it where it belongs, or delete it.',
  ),
  'source-not-archived': say(
    'sources without an archived copy or checksum: {open} of {pages}',
    'Pages disappear, and with them the proof.',
    'Archive the pages and write the addresses into archived_url.',
  ),
  'source-lost': say(
    'the address of the source “{value}” does not open ({checked}), and there is no archived copy',
    'Readers cannot hold the record against its source.',
    'Look for a copy in an archive, or for the document at another address, and write it into archived_url.',
  ),
  'source-visit-status': say(
    'the status “{value}” does not fit the outcome “{outcome}”',
    'A status from 200 to 299 means that the page opened, any other that it did not.',
    'npm run archive writes this row: do not edit it, check the source again.',
  ),
  'synthetic-in-record': say(
    '“{value}” marks made-up data',
    'Trial rows never stand in the real record.',
    'Move the row to the folder of the trial.',
  ),
  'boundaries-unreadable': say(
    by(
      'problem',
      {
        json: 'the file is not valid JSON',
        empty: 'there is no area with an id in the file',
        degrees: 'the coordinates are not degrees',
      },
      'the file is not TopoJSON',
    ),
    'The site would go on with its own schematic map.',
    by(
      'problem',
      {
        degrees: 'Export the file in longitude and latitude (WGS 84).',
        empty: 'Give every area the id or the state code of its place as “id”.',
      },
      'Export the boundaries as TopoJSON, or remove the file.',
    ),
  ),
  'boundaries-unknown': say(
    'there is no place “{value}”',
    'The shape would not be drawn.',
    known(
      'suggestion',
      'Did you mean {suggestion}? Write it as the id of the shape.',
      'Use the id or the state code of a place in places.',
    ),
  ),
  'boundaries-missing': say(
    by(
      'kind',
      {
        region: 'regions without a shape: {missing} of {all}, for example {value}',
        district: 'districts without a shape: {missing} of {all}, for example {value}',
      },
      'aiyl aimaks without a shape: {missing} of {all}, for example {value}',
    ),
    'Such a place is drawn as a small square where its point lies.',
    'Add the shapes, or leave it so if the boundaries are not known.',
  ),
  'release-invalid': say(
    known('key', 'the file is wrong at “{key}”', 'the file is not valid JSON'),
    'The date of the data version is a part of every citation.',
    'Write { "date": "YYYY-MM-DD", "synthetic": false }.',
  ),
  'operator-invalid': say(
    known('key', 'the file is wrong at “{key}”', 'the file is not valid JSON'),
    'A message from a reader would go nowhere, so the site is not built.',
    by(
      'key',
      {
        name: 'Write the name in quotes, or null.',
        imprint: 'Write one line in quotes, or null.',
        email: 'Write an e-mail address in quotes, or null.',
        repository: 'Write the address of the repository, with https://, in quotes, or null.',
        form: 'Write the address of the form, with https://, in quotes, or null.',
      },
      'The file has these fields and no others: name, imprint, email, repository, form.',
    ),
  ),
  'operator-unreachable': say(
    'the operator has named no way to be reached',
    'A reader who finds a mistake or has a document cannot tell anybody; the pages say so.',
    'Fill in one of “email”, “repository” and “form”: the pages then link to it with the page, the record and the data version filled in.',
  ),
  'release-missing': say(
    'the file of this release is not there: {value}',
    'Citations lead to it, and nobody can see the figures as they were.',
    'Take the file back from the history of the repository (git checkout); never make it anew.',
  ),
  'release-unlisted': say(
    'releases.csv has no row for this file',
    'The row of a release that was published has been taken out: the chain of releases has a hole.',
    'Put the row back from the history of the repository; a file that was never published can be deleted.',
  ),
  'release-edited': say(
    'the file {value} is not the one that was published',
    'A release never changes: whoever cited it would see other figures.',
    'Take the file back from the history of the repository; corrections go into the tables and the next release.',
  ),
  'release-chain': say(
    known(
      'before',
      'the release does not follow on {before}',
      'the first release names one before it that is not there',
    ),
    'Each row names the row before it by its checksum: a row was changed, taken out or put in by hand.',
    'Put data/releases.csv back from the history of the repository, and let npm run release write new rows.',
  ),
  'record-vanished': say(
    known(
      'rows',
      'the table is not there; the last release has {rows} rows of it',
      'the row “{value}” of the last release is gone',
    ),
    'Its address has been published and cited: a row never vanishes without a word.',
    known(
      'rows',
      'Put the file back.',
      'Put the row back, or say in changes.csv why it went: table {table}, record {value}, kind withdrawal, merge or rename, and the reason.',
    ),
  ),
  'id-used-again': say(
    by(
      'kind',
      { gone: '“{value}” is there again, but the row {change} of changes.csv says that it went' },
      'under the id “{value}” stands something else than in the last release',
    ),
    'Whoever cited the id would be led to another thing.',
    by(
      'kind',
      {
        gone: 'Give the new row an id of its own; if the old one was taken out by mistake, delete the row of changes.csv before it is released.',
      },
      'Give the new row an id of its own and put the old one back. If it is the same thing after all, add a correction to changes.csv.',
    ),
  ),
  'change-names-nothing': say(
    by(
      'kind',
      {
        new: 'the row “{value}” is new and needs no reason: no release has it yet',
        unknown: 'no release has a row “{value}” in the table {table}',
        column: 'the table {table} has no column “{value}”',
        gone: 'the row “{record}” is gone, and “{value}” says nothing of that',
        successor: 'the row “{value}”, which is to stand in its place, is not in the table {table}',
      },
      'the row that stands in its place is not named',
    ),
    'A reason that is about nothing explains nothing.',
    by(
      'kind',
      {
        new: 'Delete this row.',
        unknown: 'Write the id that the row had in the last release.',
        column:
          'Write the name of the column as in the header of the table, or leave the cell empty if the whole row is meant.',
        gone: 'Write withdrawal, merge or rename, or put the row back.',
      },
      'Write the id of a row of the same table; if nothing stands in its place, the kind is withdrawal.',
    ),
  ),
  'file-excel-copy': say(
    'this is the copy that the site makes for Excel',
    'It is for looking: marks were added to it, and no commas separate its cells.',
    'We know it and read it without the marks. To hand it in, make a CSV with --fix, or take the CSV file of the site.',
  ),
  'file-other-table': say(
    'the file is called {named}, but its columns are those of the table {table}',
    'Read as another table, all of it would be wrong, so it was not read.',
    'Call the file {table}.csv, or put the right file in its place.',
  ),
  'file-json-key-twice': say(
    '“{value}” stands twice in one object',
    'Programs read only the last value; the first is lost without a word.',
    'Check which of them is right, and keep one.',
  ),
  'file-letters-lost': say(
    'letters are lost: “{value}” (places like this: {count})',
    'The file was saved in an encoding without ң, ө and ү: a question mark is left in their place, and nobody can tell them again.',
    'Take the data once more from the first workbook (XLSX) or the source, and save it as “CSV UTF-8”. Saving this file again does not help.',
  ),
  'header-below': say(
    'the names of the columns stand in line {header}; above them are lines outside the table: “{value}” (lines: {lines})',
    'Other programs look for the names in the first line.',
    'Delete these lines. The table was read from line {header} on.',
  ),
  'row-not-data': say(
    by(
      'kind',
      {
        labels: 'the names of the columns are repeated in words',
        header: 'the names of the columns are repeated (rows like this: {rows})',
        numbers: 'a row with the numbers of the columns',
        units: 'a row with the units',
        comment: 'a line with a remark: “{value}” (lines: {rows})',
        table: 'another table begins here: “{value}” (rows: {rows})',
      },
      'no row of the table but a note: “{value}” (rows: {rows})',
    ),
    'This is no row of the table, so it was not read.',
    by('kind', { table: 'Write each table into a file of its own.' }, 'Delete it.'),
  ),
  'row-total': say(
    'this is a total, not a row: “{value}” (rows like this: {rows})',
    'Read as a row, it would count the same money twice, so it was left out.',
    'Delete it: the site adds up by itself.',
  ),
  'row-cells-differ': say(
    by(
      'kind',
      {
        surplus: 'empty cells too many at the end of rows (rows: {rows})',
        short: 'rows are shorter than the first line (rows: {rows}); the missing cells were read as empty',
      },
      'a whole row stands in one cell, between quotation marks (rows: {rows})',
    ),
    'The site reads only rows with as many cells as the first line.',
    by(
      'kind',
      { surplus: 'Delete the separators too many.', short: 'Give every row as many cells as the first line.' },
      'Take the quotation marks off the rows, and save the cells apart.',
    ),
  ),
  'reference-left-blank': say(
    'the cell is empty; a row above, of the same day and source, says “{meant}”',
    'Where cells are merged only the first row of a group holds the value.',
    'Write {meant} here, too, if it holds for this row.',
  ),
  'row-shifted': say(
    'from “{value}” on the cells of the row stand in other columns than theirs',
    'A comma within a text or a number has cut it in two, or a cell was lost. Read so, the row would say something false.',
    'Put a text with a comma in quotation marks ("…"), write numbers without a comma, and move the cells behind it back.',
  ),
  'column-empty': say(
    'the column {column} is empty in all rows (rows: {rows})',
    'It may not be empty in this table, so no row can be read.',
    'Fill it in every row.',
  ),
  'count-with-fraction': say(
    '{value}: this unit ({unit}) is counted in whole numbers',
    'The point before three digits may have separated thousands: then the number became a thousand times smaller.',
    'Look at the source, and write the whole number without separators.',
  ),
  'percent-over-hundred': say(
    '{value} % is more than a hundred',
    'No share is above a hundred per cent; perhaps the unit is another one.',
    'Compare the number and the unit with the source.',
  ),
  'cell-cut': say(
    'the text breaks off after exactly {length} characters',
    'Some programs keep just as many and lose the rest.',
    'Copy the text from the source to its end, or shorten it.',
  ),
  'titles-swapped': say(
    '{column} seems to hold Russian and {other} Kyrgyz',
    'Readers would see a text in another language.',
    'Check it, and swap the two cells.',
  ),
  'file-unread': say(
    'this file stands in the folder but was not read',
    'The site reads only .csv and .json files of a folder; what it holds appears nowhere.',
    'Check it by itself with npm run validate -- {file} --fix, and put the CSV file in its place.',
  ),
  'files-missing': say(
    'there is no table here',
    'Nothing was checked.',
    'Check the folder: tables are called name.csv or name.json, for example calls.csv.',
  ),
  'sheet-unknown': say(
    'it is not clear which table this is: “{value}”',
    'It was not read.',
    'Name the columns as in the template, or call the file after its table: {tables}.',
  ),
  'sheet-hidden': say(
    'hidden: {kinds}',
    'It was read all the same: what is hidden is not always superfluous.',
    'Delete it from the workbook if it is not wanted.',
  ),
  'sheet-formulas': say(
    'cells with formulas: {count}',
    'Formulas are not computed: what they gave when the workbook was saved was read.',
    'Check that the numbers are up to date.',
  ),
  'sheet-merged': say(
    'merged cells: {count}',
    'The value was read in the first of them only; the others are empty.',
    'Take the merging off, and fill every cell.',
  ),
  'workbook-broken': say(
    by(
      'kind',
      { password: 'the workbook is closed by a password', large: 'the workbook grows too large when it is opened' },
      'the workbook is damaged and does not open',
    ),
    'Nothing of it was read.',
    by(
      'kind',
      {
        password: 'Take the password off, and save it again.',
        large: 'Keep one table, and delete surplus rows and columns.',
      },
      'Open it in Excel or LibreOffice, and save it again.',
    ),
  ),
} satisfies Record<Code, FindingText>;
