/** A page of a record that was opened in this browser. */
export interface Visit {
  /** Path below the language: `places/karakol/`. */
  path: string;
  title: string;
  /** Language of the title. */
  language: string;
}

const key = 'achyk-zakaz:recent';
/** The largest number of entries. */
const most = 6;

/** The pages of records opened lately, newest first. They stay in this browser, and a broken or forbidden store is an empty one. */
export function recentVisits(): Visit[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isVisit).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Adds an opened page to the entries, newest first. */
export function rememberVisit(visit: Visit) {
  store([visit, ...recentVisits().filter(({ path }) => path !== visit.path)].slice(0, most));
}

/** Removes all entries. */
export function forgetVisits() {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function store(visits: readonly Visit[]) {
  try {
    localStorage.setItem(key, JSON.stringify(visits));
  } catch {
    // Storing may be forbidden or full: the list is a help, nothing depends on it.
  }
}

/** Only paths of records are followed, whatever somebody wrote into the store. */
function isVisit(value: unknown): value is Visit {
  const { path, title, language } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof path === 'string' &&
    /^[a-z]+\/[a-z0-9-]+\/$/.test(path) &&
    typeof title === 'string' &&
    typeof language === 'string'
  );
}
