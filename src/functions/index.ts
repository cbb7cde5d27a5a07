/** The cell functions: plain functions of their arguments, the same in every host. Their help is in files.ts. */
export { tier } from './tier';
export { abcClass } from './abc-class';
export { FunctionFault, type FunctionFaultCode } from './function-fault';
