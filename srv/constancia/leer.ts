import cds from '@sap/cds'
import type { DatosConstancia } from './datos'

interface Configuracion { organizacion: string; direccionPublica: string }

/** What the case says of its filing; the term is the one told then, from the first line of its history. */
export async function leerDatos(ID: string): Promise<DatosConstancia> {
  const c = await SELECT.one.from('escucha.PQRS', (p: any) => {
    p.radicado, p.radicadaEn, p.recibidaEn, p.anonima, p.nombre, p.numeroDocumento, p.correo, p.telefono
    p.asunto, p.texto, p.recibidaPor
    p.canal((x: any) => { x.name, x.verbal })
    p.sede((x: any) => { x.name })
    p.tipoDocumento((x: any) => { x.name })
    p.anexos((x: any) => { x.nombre, x.procedencia_code, x.createdAt })
  }).where({ ID }) as any
  const radicacion = await SELECT.one.from('escucha.Actuaciones').columns('venceLegal').where({ caso_ID: ID, acto_code: 'radicar' }) as { venceLegal: string | null } | undefined
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
    venceLegal: radicacion?.venceLegal ?? null,
    seguimiento: `${direccionPublica}/portal/seguimiento?radicado=${encodeURIComponent(c.radicado)}`,
  }
}
