/** Services of Excel's that the library calls on its own account. */
import { wireAt } from '../given';
import { hostGap } from '../host-error';
import { ask, change, type HostObject } from '../host-object';
import type { World } from '../world';

/** The service of this name. */
export function serviceObject(world: World, name: string): HostObject {
  const nothing = (): null => null;
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return { className: name, calls: { NotifyActionHandlerReady: ask(nothing) } };
    case 'Microsoft.ExcelServices.CustomFunctions':
      return {
        className: name,
        calls: {
          _SetOsfControlContainerReadyForCustomFunctions: change(nothing),
          _GetEnabledFeatures: ask(() => []),
          SetInvocationArrayResults: change((given) => {
            world.functionAnswers(wireAt(given, 0));
          }),
        },
      };
    default:
      throw hostGap(`service ${name}`);
  }
}
