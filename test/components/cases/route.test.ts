import { expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../../components/cases/route';

it.each<[hash: string, route: Route]>([
  ['', { view: 'list' }],
  ['#/', { view: 'list' }],
  ['#/case/', { view: 'list' }],
  ['#/case/a1b2', { view: 'case', id: 'a1b2' }],
  ['#/case/a1b2/', { view: 'case', id: 'a1b2' }],
  ['#/case/a%2Fb', { view: 'case', id: 'a/b' }],
  ['#/case/a1b2/exhibit/12', { view: 'exhibit', id: 'a1b2', number: 12 }],
  ['#/case/a1b2/exhibit/x', { view: 'list' }],
  ['#/case/%E0%A4%A', { view: 'list' }],
])('%s', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

it.each<Route>([{ view: 'list' }, { view: 'case', id: 'a/b ?#' }, { view: 'exhibit', id: 'a1', number: 3 }])(
  'an address leads back to its route: %o',
  (route) => {
    expect(routeOf(hashOf(route))).toEqual(route);
  },
);
