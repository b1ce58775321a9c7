import { indiceDe } from '../../calendario/indice'
import { fechaLegible } from '../../casos/fecha-legible'
import { reglasDelCaso } from '../../politica/activa'
import { anotar } from '../historia'
import { leerExpediente } from '../leer'
import { terminoDe } from '../reloj'
import { programarEscalera } from './programar'

interface Cambio { codigo: string; version: number; motivo: string; ahora: string; usuario: string }

/** Counts again, in the current transaction, the terms that still run under an earlier version of a calendar. */
export async function recontarResarcimientos({ codigo, version, motivo, ahora, usuario }: Cambio): Promise<void> {
  const calendario = await indiceDe(codigo, version)
  const abiertos = await SELECT.from('escucha.Resarcimientos').columns('ID').where({ calendario: codigo, calendarioVersion: { '<': version }, venceEn: { '!=': null } } as never).forUpdate() as { ID: string }[]
  for (const { ID } of abiertos) {
    const exp = await leerExpediente(ID)
    const { politica } = await reglasDelCaso(exp)
    const termino = terminoDe({ recibidaEn: exp.recibidaEn, politicaRecepcion: exp.politicaRecepcion, dias: exp.terminoDias, calendario, avisoDias: politica.parametros.avisoDias })
    await UPDATE('escucha.Resarcimientos', ID).with({ ...termino, calendarioVersion: version })
    if (termino.limite === exp.limite) continue
    await anotar(ID, {
      en: ahora, por: usuario, acto_code: 'recalcular', estadoAnterior_code: exp.estado_code, estadoNuevo_code: exp.estado_code,
      detalle: `${motivo} La decisión se informa a más tardar el ${fechaLegible(termino.limite)}; antes, el ${fechaLegible(exp.limite)}.`,
    })
    await DELETE.from('escucha.EscalonesResarcimiento').where({ resarcimiento_ID: ID, avisadoEn: null, omitido: false })
    const yaDichos = await SELECT.from('escucha.EscalonesResarcimiento').columns('porcentaje').where({ resarcimiento_ID: ID }) as { porcentaje: number }[]
    const porDecir = politica.escalamiento.filter(p => !yaDichos.some(y => y.porcentaje === p.porcentaje))
    await programarEscalera({ ...exp, ...termino }, porDecir, calendario, ahora)
  }
}
