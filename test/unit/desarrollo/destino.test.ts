import { destinoPropio } from '../../../srv/desarrollo/sesion'

test('who was on the way to the page of the frame goes on to it', () => {
  for (const destino of ['/mashup/', '/mashup/index.html', '/mashup/index.html?ticket=40001', '/mashup/?oportunidad=70001&sap-language=en', '/mashup/index.html?ticket=%3Cb%3E']) {
    expect(destinoPropio(destino)).toBe(destino)
  }
})

test.each([
  'https://otra.example/mashup/', '//otra.example/mashup/', '/\\otra.example', '/mashup', '/mashup/../entrar', '/mashup/index.html/../x', '/launchpad/', '/mashup/\r\nx: y',
  '/mashup/?a=b c', '', undefined, null, ['/mashup/'], { toString: () => '/mashup/' },
])('%p leads nowhere', destino => expect(destinoPropio(destino)).toBeUndefined())
