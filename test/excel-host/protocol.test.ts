/** Exchanges recorded from the library's side: what it sends, and what it has to be answered. */
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import { openDocument } from './excel-document';
import { clientTable, workbookOf } from './sample';

/** The parsed answer to a request on a workbook. */
async function answerTo(request: object, workbook: Workbook = workbookOf()): Promise<unknown> {
  const reply = await openDocument(workbook).reply(JSON.stringify(request), 0);
  return reply.kind === 'answered' ? JSON.parse(reply.body) : reply;
}

const root = { Id: 1, ObjectPathType: 1, Name: '' };
const noArguments = { Arguments: [] };
const selected = {
  Id: 3,
  ObjectPathType: 3,
  Name: 'GetSelectedRange',
  ParentObjectPathId: 1,
  ArgumentInfo: noArguments,
};

it('a kept range answers with its reference id from then on', async () => {
  const request = {
    AutoKeepReference: true,
    Actions: [
      { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
      { Id: 5, ActionType: 3, Name: '_KeepReference', ObjectPathId: 3, ArgumentInfo: noArguments },
      { Id: 6, ActionType: 1, Name: '', ObjectPathId: 3 },
      {
        Id: 7,
        ActionType: 2,
        Name: '',
        ObjectPathId: 3,
        QueryInfo: { Select: ['values', 'address'] },
        L: [1, 3],
      },
    ],
    ObjectPaths: { '1': root, '3': selected },
  };
  expect(await answerTo(request)).toEqual({
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
      { ActionId: 5, Value: null },
      { ActionId: 6, Value: { _ReferenceId: 'r1' } },
      { ActionId: 7, Value: { _ReferenceId: 'r1', Values: [['']], Address: 'Sheet1!A1' } },
    ],
    TraceIds: [],
  });
});

it('a missing item ends the request with the error and the index of its action', async () => {
  const request = {
    Actions: [
      { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
      { Id: 7, ActionType: 1, Name: '', ObjectPathId: 1 },
    ],
    ObjectPaths: {
      '1': root,
      '4': { Id: 4, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      '5': { Id: 5, ObjectPathType: 5, Name: '', ParentObjectPathId: 4, ArgumentInfo: { Arguments: ['No'] } },
    },
  };
  expect(await answerTo(request)).toMatchObject({
    Results: [{ ActionId: 2 }],
    Error: { Code: 'ItemNotFound', HttpStatusCode: 404, ActionIndex: 1 },
  });
});

it('a collection answers its items with their ids', async () => {
  const workbook = clientTable();
  const request = {
    Actions: [{ Id: 9, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['name'] } }],
    ObjectPaths: { '1': root, '4': { Id: 4, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 1 } },
  };
  const id = workbook.tables[0]?.id;
  expect(await answerTo(request, workbook)).toMatchObject({
    Results: [{ ActionId: 9, Value: { _Items: [{ Id: id, Name: 'Clients' }] } }],
  });
});

it('an absent object answers null and is no error', async () => {
  const request = {
    Actions: [{ Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 }],
    ObjectPaths: {
      '1': root,
      '4': { Id: 4, ObjectPathType: 4, Name: 'Settings', ParentObjectPathId: 1 },
      '5': {
        Id: 5,
        ObjectPathType: 3,
        Name: 'GetItemOrNullObject',
        ParentObjectPathId: 4,
        ArgumentInfo: { Arguments: ['No'] },
      },
    },
  };
  expect(await answerTo(request)).toMatchObject({ Results: [{ ActionId: 6, Value: null }] });
});

it('a path of the null object is never resolved', async () => {
  const request = {
    Actions: [{ Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 }],
    ObjectPaths: { '5': { Id: 5, ObjectPathType: 7, Name: '', ParentObjectPathId: 99 } },
  };
  expect(await answerTo(request)).toMatchObject({ Results: [{ ActionId: 6, Value: null }] });
});

it('a trace action is answered by its id', async () => {
  const request = { Actions: [{ Id: 9, ActionType: 5, Name: 'Trace', ObjectPathId: 0 }], ObjectPaths: {} };
  expect(await answerTo(request)).toEqual({ Results: [{ ActionId: 9, Value: null }], TraceIds: [9] });
});

it('an argument may be another object of the request', async () => {
  const workbook = workbookOf();
  const sheet = firstSheet(workbook).id;
  addTable(workbook, 'T', { sheet, row: 5, column: 5, rows: 2, columns: 2 });
  const request = {
    Actions: [{ Id: 9, ActionType: 2, Name: '', ObjectPathId: 7, QueryInfo: { Select: ['address'] } }],
    ObjectPaths: {
      '1': root,
      '3': selected,
      '5': { Id: 5, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 1 },
      '6': { Id: 6, ObjectPathType: 5, Name: '', ParentObjectPathId: 5, ArgumentInfo: { Arguments: ['T'] } },
      '8': { Id: 8, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 6, ArgumentInfo: noArguments },
      '7': {
        Id: 7,
        ObjectPathType: 3,
        Name: 'GetBoundingRect',
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: [8], ReferencedObjectPathIds: [8] },
      },
    },
  };
  expect(await answerTo(request, workbook)).toMatchObject({
    Results: [{ ActionId: 9, Value: { Address: 'Sheet1!A1:G7' } }],
  });
});

it('a request with an unknown kind of action is a gap', async () => {
  const request = {
    Actions: [{ Id: 1, ActionType: 7, Name: '', ObjectPathId: 1 }],
    ObjectPaths: { '1': root },
  };
  expect(await answerTo(request)).toMatchObject({ Error: { Code: 'HostGap' } });
});
