import cds from '@sap/cds'
import { Rechazo } from '../casos/rechazo'
import { esDireccion } from '../correo/direccion'

interface Buzon { destino_code?: string | null; area_code?: string | null; correo?: string | null }

const DE_AREA = ['AREA', 'JEFE_AREA']

/** Role and area as the one key under which a mailbox is found. */
export const claveDeBuzon = (destino: string, area?: string | null): string => (area ? `${destino}/${area}` : destino)

/** The key of a mailbox as it may be kept; throws Rechazo that names the field at fault. */
export async function revisarBuzon({ destino_code: destino, area_code: area, correo }: Buzon): Promise<string> {
  const conocido = destino && await SELECT.one.from('escucha.DestinosAviso').columns('interno').where({ code: destino }) as { interno: boolean } | undefined
  if (!conocido || !conocido.interno) throw new Rechazo(400, 'Elija un destino de la Caja; la persona y la entidad tienen su propio correo.', 'destino_code')
  if (DE_AREA.includes(destino) && !area) throw new Rechazo(400, 'Elija el área de este buzón.', 'area_code')
  if (!DE_AREA.includes(destino) && area) throw new Rechazo(400, 'Este destino no lleva área.', 'area_code')
  if (area && !await SELECT.one.from('escucha.Areas').columns('code').where({ code: area })) throw new Rechazo(400, 'El área no existe.', 'area_code')
  if (!esDireccion(correo)) throw new Rechazo(400, 'Escriba una dirección de correo, por ejemplo area@caja.com.co.', 'correo')
  return claveDeBuzon(destino, area)
}

/** Mailboxes are written by admin; each role and area has one. */
export function registrarBuzones(servicio: cds.ApplicationService): void {
  servicio.before(['CREATE', 'UPDATE'], 'Buzones', async req => {
    const { ID, ...datos } = req.data as Buzon & { ID: string }
    const actual = req.event === 'UPDATE' ? await SELECT.one.from('escucha.Buzones').columns('destino_code', 'area_code', 'correo').where({ ID }) as Buzon | undefined : {}
    if (!actual) return
    try {
      const clave = await revisarBuzon({ ...actual, ...datos })
      const otro = await SELECT.one.from('escucha.Buzones').columns('ID').where({ clave }) as { ID: string } | undefined
      if (otro && otro.ID !== ID) throw new Rechazo(409, 'Ya hay un buzón para ese destino y esa área.', 'destino_code')
      Object.assign(req.data, { clave })
    } catch (e) {
      if (!(e instanceof Rechazo)) throw e
      req.reject({ status: e.status, message: e.message, target: e.campo } as never)
    }
  })
}
