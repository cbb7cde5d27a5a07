/** The grid's command service with a gate before it: everything that happens in the grid comes through here. */
import {
  CommandService,
  type IConfigService,
  type IExecutionOptions,
  type ILogService,
  type Injector,
} from '@univerjs/core';
import type { Gatekeeper } from './gatekeeper';

const UNDO_OR_REDO: ReadonlySet<string> = new Set(['univer.command.undo', 'univer.command.redo']);

/**
 * A class because the grid asks for one. Throwing in a listener, which the grid offers for this, leaves its list of
 * running commands wrong, and formulas are then no longer worked out.
 */
export class GuardedCommands extends CommandService {
  constructor(
    private readonly keeper: Gatekeeper,
    ...[injector, log, settings]: [Injector, ILogService, IConfigService]
  ) {
    super(injector, log, settings);
  }

  override executeCommand<Given extends object = object, Answer = boolean>(
    id: string,
    given?: Given,
    options?: IExecutionOptions,
  ): Promise<Answer> {
    // A command that is refused answers false, as the grid's own do when they fail.
    if (!this.keeper.passes(id, given, options ?? {})) return Promise.resolve(false as Answer);
    const run = (): Promise<Answer> => super.executeCommand<Given, Answer>(id, given, options);
    // What is undone or done again was allowed when it was first done, and both end before they return.
    return UNDO_OR_REDO.has(id) ? this.keeper.trusted(run) : run();
  }

  override syncExecuteCommand<Given extends object = object, Answer = boolean>(
    id: string,
    given?: Given,
    options?: IExecutionOptions,
  ): Answer {
    // As above: a command that is refused answers false.
    if (!this.keeper.passes(id, given, options ?? {})) return false as Answer;
    return super.syncExecuteCommand(id, given, options);
  }
}
