import cds from '@sap/cds'
import { Readable } from 'node:stream'
import { claveDe, exigirVisible } from '../casos/visibilidad'
import type { DatosConstancia } from './datos'
import { constanciaPdf } from './pdf'

interface Configuracion { organizacion: string; direccionPublica: string }

/** `PQRS(<ID>)/…constancia()`: the PDF of whoever may see the case. */
export function registrarConstancia(servicio: cds.ApplicationService): void {
  servicio.on('constancia', 'PQRS', async req => {
    const ID = claveDe(req)
    await exigirVisible(servicio, ID, req)
    const datos = await leer(ID)
    const pdf = await constanciaPdf(datos)
    return { value: Readable.from([pdf]), mimetype: 'application/pdf', filename: `constancia-${datos.radicado}.pdf`, $mediaContentDispositionType: 'inline' }
  })
}

async function leer(ID: string): Promise<DatosConstancia> {
  const c = await SELECT.one.from('escucha.PQRS', (p: any) => {
    p.radicado, p.radicadaEn, p.recibidaEn, p.anonima, p.nombre, p.numeroDocumento, p.correo, p.telefono
    p.asunto, p.texto, p.venceLegal, p.recibidaPor
    p.canal((x: any) => { x.name, x.verbal })
    p.sede((x: any) => { x.name })
    p.tipoDocumento((x: any) => { x.name })
    p.regimen((x: any) => { x.name })
    p.anexos((x: any) => { x.nombre, x.procedencia_code, x.createdAt })
  }).where({ ID }) as any
  const { organizacion, direccionPublica } = (cds.env as unknown as { escucha: Configuracion }).escucha
  return {
    organizacion,
    radicado: c.radicado,
    radicadaEn: c.radicadaEn,
    recibidaEn: c.recibidaEn,
    canal: c.canal?.name ?? '',
    verbal: Boolean(c.canal?.verbal),
    sede: c.sede?.name ?? null,
    persona: c.anonima ? 'Anónima' : c.nombre,
    documento: c.numeroDocumento ? `${c.tipoDocumento?.name ?? ''} ${c.numeroDocumento}`.trim() : null,
    contacto: [c.correo, c.telefono].filter(Boolean).join(' · ') || null,
    recibidaPor: c.recibidaPor,
    asunto: c.asunto,
    texto: c.texto,
    anexos: c.anexos.filter((a: any) => a.procedencia_code === 'RADICACION' && a.createdAt <= c.radicadaEn).map((a: any) => a.nombre),
    venceLegal: c.venceLegal,
    regimen: c.regimen?.name ?? null,
    seguimiento: `${direccionPublica}/portal/seguimiento?radicado=${encodeURIComponent(c.radicado)}`,
  }
}
