import { expect, test } from 'vitest';
import { typedAddress } from './typed-address.ts';

test('letters stand in the place of their codes', () => {
  expect(typedAddress('https://mlsp.gov.kg/%D3%A9%D0%BD%D2%AF%D0%BA/')).toBe('https://mlsp.gov.kg/өнүк/');
});

test('an address without codes needs no other form', () => {
  expect(typedAddress('https://24.kg/english/1234_news/')).toBeUndefined();
});

test('what could not be typed stays as it is: spaces, signs and codes that are no letters', () => {
  expect(typedAddress('https://a.kg/one%20two?x=%2Fb')).toBeUndefined();
  expect(typedAddress('https://a.kg/%C2%A0')).toBeUndefined();
  expect(typedAddress('https://a.kg/%D0')).toBeUndefined();
});
