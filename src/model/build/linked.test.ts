import { describe, expect, test } from 'vitest';
import { belonging, keyed, linked, withFacts } from './linked.ts';

interface Person {
  readonly name: string;
  readonly friend: Person;
}

describe('an object of facts and links', () => {
  test('may stand in a circle with one that is made later', () => {
    const ichi: Person = linked({ name: '一' }, { friend: () => ni });
    const ni: Person = linked({ name: '二' }, { friend: () => ichi });
    expect(ichi.friend.friend).toBe(ichi);
  });

  test('looks a link up once', () => {
    let times = 0;
    const it = linked({}, { count: () => ++times });
    expect([it.count, it.count]).toEqual([1, 1]);
  });

  test('can be copied with its links', () => {
    const it = linked({ name: '一' }, { size: () => 3 });
    expect({ ...it, name: '二' }).toEqual({ name: '二', size: 3 });
  });

  test('lets no link be set', () => {
    const it: { size: number } = linked({}, { size: () => 3 });
    expect(() => (it.size = 4)).toThrow(TypeError);
  });

  test('tells of a link that needs itself', () => {
    const it: { size: number } = linked({}, { size: () => it.size + 1 });
    expect(() => it.size).toThrow('The link size needs itself');
  });

  test('tells every time what kept a link from being found', () => {
    const it: { size: number } = linked(
      {},
      {
        size: (): number => {
          throw new Error('no size');
        },
      },
    );
    expect(() => it.size).toThrow('no size');
    expect(() => it.size).toThrow('no size');
  });
});

describe('an object that was given more facts', () => {
  test('has both, and looks up no link for that', () => {
    let asked = 0;
    const one = linked({ no: '1' }, { size: () => (asked += 1) });
    const more = withFacts(one, { name: '表' });
    expect(asked).toBe(0);
    expect([more.no, more.name, more.size, one.size, asked]).toEqual(['1', '表', 1, 1, 1]);
    expect('name' in one).toBe(false);
  });
});

describe('things by their key', () => {
  const things = keyed([{ no: '1' }, { no: '2' }], ({ no }) => no);

  test('are found one by one', () => {
    expect(things.get('2')).toBe(things.all[1]);
  });

  test('are none for a blank or for a key that nothing has', () => {
    expect([things.find(null), things.find('3')]).toEqual([null, null]);
  });

  test('stop the build where one must be there and is not', () => {
    expect(() => things.get('3')).toThrow('Nothing has the key 3');
  });
});

describe('what belongs to something', () => {
  const of = belonging([1, 2, 3, 4], (it) => [it % 2 === 0 ? 'even' : null, 'all', 'all']);

  test('stands in the order of the items, each once', () => {
    expect([of('even'), of('all')]).toEqual([
      [2, 4],
      [1, 2, 3, 4],
    ]);
  });

  test('is nothing where no item names it', () => {
    expect(of('odd')).toEqual([]);
  });
});
