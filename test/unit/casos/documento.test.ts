import fc from 'fast-check'
import { normalizarDocumento } from '../../../srv/casos/documento'
import { Rechazo } from '../../../srv/casos/rechazo'

const TIPOS = ['CC', 'TI', 'RC', 'NIT', 'CE', 'PA', 'PPT', null, undefined, '', 'ZZ', '__proto__', 'constructor', 'toString']
const intentar = (tipo: string | null | undefined, numero: string): string | Rechazo => {
  try {
    return normalizarDocumento(tipo, numero)
  } catch (e) {
    if (e instanceof Rechazo) return e
    throw e
  }
}

test('whatever is written, the answer is a clean number or a refusal that does not repeat it', () => {
  fc.assert(fc.property(fc.constantFrom(...TIPOS), fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-Za-z .,'-]{0,24}$/)), (tipo, numero) => {
    const r = intentar(tipo, numero)
    if (typeof r === 'string') expect(r).toMatch(/^[A-Z0-9]{3,16}$/)
    else {
      expect(r.status).toBe(400)
      expect(['numeroDocumento', 'tipoDocumento_code']).toContain(r.campo)
      if (numero.trim().length > 5) expect(r.message).not.toContain(numero.trim())
    }
  }), { numRuns: 2000 })
})

test('what is clean stays as it is', () => {
  fc.assert(fc.property(fc.constantFrom('CC', 'TI', 'NIT', 'CE', 'PA', 'PPT', 'RC'), fc.stringMatching(/^[0-9A-Za-z .-]{3,18}$/), (tipo, numero) => {
    const uno = intentar(tipo, numero)
    if (typeof uno === 'string') expect(normalizarDocumento(tipo, uno)).toBe(uno)
  }), { numRuns: 2000 })
})

test('separators do not make another number', () => {
  fc.assert(fc.property(fc.stringMatching(/^[0-9]{3,10}$/), fc.constantFrom('.', ' ', '-', ',', ' ', '–'), (numero, signo) => {
    expect(normalizarDocumento('CC', [...numero].join(signo))).toBe(numero)
  }))
})
