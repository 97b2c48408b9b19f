/** Loads a page of the site as a document whose scripts do not run; null when there is none. The policy of the site forbids to parse a text, but not to ask for a document. */
export const fetchedPage = (url: URL) =>
  new Promise<Document | null>((resolve) => {
    const request = new XMLHttpRequest();
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.open('GET', url);
    request.responseType = 'document';
    request.send();
  });
