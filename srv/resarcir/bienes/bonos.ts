import cds from '@sap/cds'
import { aDia, deDia, fechaLocal } from '../../plazos'
import type { Compensacion, Expediente } from '../expediente'
import { guardarDeLaCaja } from '../decir/guardar'
import { bonoPdf } from './bono-pdf'
import { llaveDe, nuevoCodigo } from './codigo'

interface Quien { ahora: string; usuario: string }

/** A voucher for each entry, as a PDF with its code; only the print of the code is kept beside it. */
export async function emitirBonos({ ID, incentivo_ID, cantidad }: Compensacion, exp: Expediente, { ahora, usuario }: Quien): Promise<void> {
  if (!incentivo_ID) return
  const { nombre, diasBono, vigenteHasta, lineaServicio, sede } = await SELECT.one.from('escucha.Incentivos')
    .columns('nombre', 'diasBono', 'vigenteHasta', 'lineaServicio.name as lineaServicio', 'sede.name as sede').where({ ID: incentivo_ID }) as { nombre: string; diasBono: number; vigenteHasta: string; lineaServicio: string; sede: string | null }
  const hoy = fechaLocal(ahora)
  const vence = [deDia(aDia(hoy) + diasBono), vigenteHasta].sort()[0]!
  const { organizacion } = (cds.env as unknown as { escucha: { organizacion: string } }).escucha
  for (let numero = 1; numero <= cantidad; numero++) {
    const codigo = nuevoCodigo()
    const pdf = await bonoPdf({ organizacion, numero, de: cantidad, incentivo: nombre, servicio: lineaServicio, sede, persona: exp.nombre, vence, expedido: hoy, resarcimiento: exp.numero, codigo })
    const documento = await guardarDeLaCaja({ resarcimiento: exp.ID, nombre: `bono-${exp.numero}-${numero}.pdf`, pdf, usuario })
    await INSERT.into('escucha.Bonos').entries({ compensacion_ID: ID, numero, llave: llaveDe(codigo), estado_code: 'Emitido', vence, documento_ID: documento })
  }
}
