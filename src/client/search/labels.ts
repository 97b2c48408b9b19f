/** Names of the codes that answers are filtered by, in the reader's language; the page hands them over in `data-labels`. */
export interface Labels {
  kinds: Readonly<Record<string, string>>;
  groups: Readonly<Record<string, string>>;
  /** By list and code: `grantStatuses.awarded`. */
  statuses: Readonly<Record<string, string>>;
  /** Address of the page about what is not known. */
  gaps: string;
  gapsTitle: string;
}
