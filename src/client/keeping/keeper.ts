import '../trusted-types.ts';

/** Tells how many files are loaded, of how many that are known so far. */
type Tell = (progress: { loaded: number; of: number }) => void;

interface Told {
  loaded?: number;
  of?: number;
  done?: boolean;
  failed?: string;
}

/** What the service worker is asked to do; a page is named by its path below the root. */
type Deed = 'on' | 'keep' | 'drop' | 'off';

/** Asks the service worker of the site at `root` to do something, starts it where there is none, and waits until it is done. */
export async function askKeeper(root: string, deed: Deed, path = '', tell: Tell = () => {}): Promise<void> {
  await navigator.serviceWorker.register(addressOf(root), { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((done, failed) => {
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.failed !== undefined) failed(new Error(data.failed));
      else if (data.done) done();
      else if (data.loaded !== undefined && data.of !== undefined) tell({ loaded: data.loaded, of: data.of });
    };
    active?.postMessage({ deed, path }, [port2]);
  });
}

let address: string | null = null;

/** The only script that this page may start as a worker: the policy makes no other address of whatever it is given. */
function addressOf(root: string) {
  const make = () => `${root}worker.js`;
  address ??= globalThis.trustedTypes?.createPolicy('worker', { createScriptURL: make }).createScriptURL('') ?? make();
  return address;
}
