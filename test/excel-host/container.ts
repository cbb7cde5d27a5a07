/** The desktop container: what Office.js finds as `window.external` when Excel for Windows has opened the pane. */
import type { ExcelDocument } from './excel-document';
import { unknownList } from './unknown-list';

/** An array as the container hands it over. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

export function safeArray(...elements: readonly unknown[]): SafeArray {
  return { toArray: () => elements, dimensions: () => 1 };
}

/** Methods of the container by number. */
const dispatch = { richApi: 93, commandCompleted: 94 } as const;
/** Events of the container by number. */
export const eventNumbers = { selectionChanged: 2, richApiMessage: 33 } as const;

type Answer = (answer: SafeArray) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

export interface ContainerOptions {
  /** Requirement sets by name: what `isSetSupported` says. */
  readonly matrix: Readonly<Record<string, string>>;
  /** The language of Excel's own windows. */
  readonly locale: string;
}

export interface Container {
  /** To be placed at `window.external` before the library is loaded. */
  readonly external: object;
  /** The document that requests go to from now on. */
  readonly show: (document: ExcelDocument) => void;
  /** Calls the library's handlers of an event; false where it registered none. */
  readonly raise: (event: number, ...payload: readonly unknown[]) => boolean;
}

/** A container with nothing open yet. */
export function newContainer(options: ContainerOptions): Container {
  let shown: ExcelDocument | null = null;
  const handlers = new Map<number, Set<EventHandler>>();
  const context = containerContext(options);
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$telemetry$$disableLogging$3`,
    GetContext: () => context,
    Execute: (method: number, parameters: unknown, answer: Answer) => {
      if (method === dispatch.commandCompleted) answer(safeArray(0));
      else if (method === dispatch.richApi && shown !== null) execute(shown, parameters, answer);
      else throw new Error(`HostGap: container method ${String(method)}`);
    },
    RegisterEvent: (event: number, _target: unknown, handler: EventHandler, answer: Answer) => {
      handlers.set(event, (handlers.get(event) ?? new Set()).add(handler));
      answer(safeArray(0));
    },
    UnregisterEvent: (event: number, _target: unknown, answer: Answer) => {
      handlers.delete(event);
      answer(safeArray(0));
    },
    MessageParent2: gap('MessageParent2'),
    MessageChild2: gap('MessageChild2'),
  };
  return {
    external,
    show: (document) => {
      shown = document;
    },
    raise: (event, ...payload) => {
      const listening = handlers.get(event);
      for (const handler of listening ?? []) handler(event, safeArray(...payload));
      return listening !== undefined;
    },
  };
}

function gap(member: string): () => never {
  return () => {
    throw new Error(`HostGap: container method ${member}`);
  };
}

// [customData, verb, url, headers, body, resource flags, request flags, …]
function execute(document: ExcelDocument, parameters: unknown, answer: Answer): void {
  const fields = unknownList(unknownList(parameters)[0]);
  const [, verb, url, , body, , requestFlags] = fields;
  if (
    verb !== 'POST' ||
    url !== 'ProcessQuery' ||
    typeof body !== 'string' ||
    typeof requestFlags !== 'number'
  ) {
    throw new Error(`HostGap: request ${JSON.stringify(fields).slice(0, 200)}`);
  }
  document.reply(body, requestFlags).then(
    (reply) => {
      if (reply.kind === 'failed') answer(safeArray(reply.code, ''));
      else answer(safeArray(0, safeArray(200, safeArray(), reply.body)));
    },
    // A request nobody here can read: 5001 is the library's internal error, and the reason goes to the console.
    (reason: unknown) => {
      console.error('HostGap', reason);
      answer(safeArray(5001, ''));
    },
  );
}

let lastInstance = 0;

function containerContext({ matrix, locale }: ContainerOptions): object {
  lastInstance += 1;
  // The library caches settings in the session storage under this id, so no two documents may share one.
  const instance = `00000000-0000-4000-a000-${String(Date.now() * 100 + (lastInstance % 100))
    .padStart(15, '0')
    .slice(-12)}`;
  const kept = new Map<string, string>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'add-in',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'workbook.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => instance,
    GetInstanceId: () => instance,
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostFullVersion: () => '16.0.15407.10000',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0,
        primaryBackgroundColor: 16777215,
        secondaryFontColor: 0,
        secondaryBackgroundColor: 15921906,
      }),
    GetFeaturesForSolution: () => '{}',
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        keys.push(...kept.keys());
        values.push(...kept.values());
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        kept.clear();
        keys.forEach((key, index) => kept.set(key, values[index] ?? ''));
      },
    }),
  };
}
