import { create } from 'qrcode'
import { codigoQr } from '../../../srv/carta/codigo-qr'

test.each(['https://ejemplo.co/portal/seguimiento?radicado=2026-000123', 'á'.repeat(120)])('the strokes of a code are its dark modules, each once: %s', async texto => {
  const { lado, franjas } = await codigoQr(texto)
  const { size, data } = create(texto, { errorCorrectionLevel: 'M' }).modules
  const dibujado = new Uint8Array(lado * lado)
  for (const { fila, columna, largo } of franjas) for (let c = columna; c < columna + largo; c++) dibujado[fila * lado + c]! += 1
  expect(lado).toBe(size)
  expect([...dibujado]).toEqual([...data].map(Number))
})
