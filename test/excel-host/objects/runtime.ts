import { invalidArgument } from '../host-error';
import type { HostObject } from '../host-object';
import type { World } from '../world';

/** Excel.Runtime. */
export function runtimeObject(world: World): HostObject {
  return {
    className: 'Runtime',
    scalars: {
      EnableEvents: {
        read: () => world.application.enableEvents,
        write: (value) => {
          if (typeof value !== 'boolean') throw invalidArgument('Runtime.enableEvents');
          world.application.enableEvents = value;
        },
      },
    },
  };
}
