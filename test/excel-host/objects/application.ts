import { invalidArgument } from '../host-error';
import { change, type HostObject } from '../host-object';
import type { World } from '../world';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Excel.Application. Nothing is calculated or drawn here, so suspending either changes nothing. */
export function applicationObject(world: World): HostObject {
  const nothing = (): void => undefined;
  return {
    className: 'Application',
    scalars: {
      CalculationMode: {
        read: () => world.application.calculationMode,
        write: (mode) => {
          if (typeof mode !== 'string' || !calculationModes.includes(mode))
            throw invalidArgument('calculationMode');
          world.application.calculationMode = mode;
        },
      },
      DecimalSeparator: { read: () => '.' },
      ThousandsSeparator: { read: () => ',' },
    },
    calls: {
      SuspendApiCalculationUntilNextSync: change(nothing),
      SuspendScreenUpdatingUntilNextSync: change(nothing),
    },
  };
}
