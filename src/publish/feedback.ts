import type { Operator } from '#schemas/operator.ts';

/** What a reader's message is about, and its first lines in the language of the page. */
export interface FeedbackSubject {
  /** One line. */
  title: string;
  /** Several lines, with the page, the record and the version among them. */
  body: string;
  /** Absolute address of the page. */
  page: string;
  /** The record as `table/id`, or empty for a page of none. */
  record: string;
  version: string;
}

/** A way to reach the operator with a message that is begun already. */
export interface Feedback {
  by: 'email' | 'repository' | 'form';
  href: string;
  /** The address as a reader would write it down. */
  shown: string;
}

/** Every way that the operator has set, in the order e-mail, form, repository; none when nothing is set. */
export function feedback({ email, form, repository }: Operator, subject: FeedbackSubject): Feedback[] {
  return [
    ...(email === null ? [] : [{ by: 'email' as const, href: mail(email, subject), shown: email }]),
    ...(form === null ? [] : [{ by: 'form' as const, href: filled(form, subject), shown: bare(form) }]),
    ...(repository === null
      ? []
      : [{ by: 'repository' as const, href: issue(repository, subject), shown: bare(repository) }]),
  ];
}

/** RFC 6068: spaces are %20 and lines end with CR LF. */
function mail(email: string, { title, body }: FeedbackSubject) {
  const to = encodeURIComponent(email).replace('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

/** The page for a new issue: GitLab has names of its own, GitHub, Forgejo and Gitea share theirs. */
function issue(repository: string, { title, body }: FeedbackSubject) {
  const home = repository.replace(/\/+$/, '').replace(/\.git$/, '');
  const gitlab = new URL(repository).hostname.split('.').includes('gitlab');
  const [path, titleKey, bodyKey] = gitlab
    ? ['/-/issues/new', 'issue[title]', 'issue[description]']
    : ['/issues/new', 'title', 'body'];
  return `${home}${path}?${new URLSearchParams([
    [titleKey, title],
    [bodyKey, body],
  ])}`;
}

const blank = /\{(page|record|version)\}|%7B(page|record|version)%7D/gi;

/** The address of the form with its blanks filled in; a form without blanks gets the three as parameters. */
function filled(form: string, subject: FeedbackSubject) {
  const values = { page: subject.page, record: subject.record, version: subject.version };
  if (form.search(blank) >= 0)
    return form.replace(blank, (_, plain?: string, escaped?: string) =>
      encodeURIComponent(values[(plain ?? escaped ?? '').toLowerCase() as keyof typeof values]),
    );
  const url = new URL(form);
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
  return url.href;
}

/** An address without its protocol and parameters. */
function bare(address: string) {
  const { host, pathname } = new URL(address);
  return host + pathname.replace(/\/+$/, '');
}
