import '../trusted-types.ts';
import { partMissing, type DeskDeed, type DeskDeeds, type DeskStage, type DeskTold } from '#report/desk/desk-deeds.ts';
import program from './desk-worker.ts?worker&url';

/** A line to the desk in its own thread. */
export interface DeskLine {
  ask: <Deed extends DeskDeed>(deed: Deed, asks: DeskDeeds[Deed]['asks']) => Promise<DeskDeeds[Deed]['gets']>;
  /** Ends the thread with whatever it does. */
  end: () => void;
}

/** Starts the thread; `tell` hears what it is about to do. */
export function deskLine(tell: (stage: DeskStage) => void): DeskLine {
  const worker = new Worker(address(), { type: 'module' });
  const waiting = new Map<number, { done: (gets: never) => void; failed: (error: Error) => void }>();
  let number = 0;
  let isThere = false;
  worker.onmessage = ({ data }: MessageEvent<DeskTold>) => {
    isThere = true;
    if (data.stage) return tell(data.stage);
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.failed === undefined) asker?.done(data.gets as never);
    else asker?.failed(new Error(data.failed));
  };
  const fail = (reason: string) => {
    for (const { failed } of waiting.values()) failed(new Error(reason));
    waiting.clear();
  };
  const ended = 'the thread ended';
  worker.onerror = () => fail(isThere ? ended : partMissing);
  return {
    ask: (deed, asks) =>
      new Promise((done, failed) => {
        number += 1;
        waiting.set(number, { done, failed });
        worker.postMessage({ number, deed, asks });
      }),
    end() {
      worker.terminate();
      fail(ended);
    },
  };
}

let made: string | null = null;

/** The only script that this page may start as a worker: the policy makes no other address of whatever it is given. */
function address() {
  made ??=
    globalThis.trustedTypes?.createPolicy('worker', { createScriptURL: () => program }).createScriptURL('') ?? program;
  return made;
}
