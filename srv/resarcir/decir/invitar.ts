import { direccionDeRemitente } from '../../correo/servidor'
import { avisar } from '../../notificacion/avisar'
import { fechaLocal, horaLocal } from '../../plazos'
import type { Efecto } from '../actos/acto'
import type { Expediente } from '../expediente'
import type { Nombrar } from '../requisitos'
import { invitacionIcs } from './calendario-ics'

/** A notice to each member of a mesa, or to the one who was named last, with its calendar file, in the caller's transaction. `exp` is the file after the act. */
export async function invitar({ mesa: ID, clase, miembro: solo }: NonNullable<Efecto['invitacion']>, exp: Expediente, { ahora, nombre }: { ahora: string; nombre: Nombrar }): Promise<void> {
  const mesa = exp.mesas.find(m => m.ID === ID)!
  const cancela = clase === 'CANCELAR'
  const tipo = nombre('TiposMesa', mesa.tipo_code)
  const organizador = direccionDeRemitente()
  for (const miembro of exp.miembros.filter(m => m.mesa_ID === ID && m.correo && (!solo || m.ID === solo))) {
    await avisar({
      plantilla: cancela ? 'mesaCancelada' : 'mesaInvitacion', caso: null, resarcimiento: exp.ID, destinos: ['MIEMBRO'], correo: miembro.correo,
      calendario: await invitacionIcs({ mesa, miembro, titulo: `${tipo}: resarcimiento ${exp.numero}`, organizador, cancela, ahora }),
      datos: { mesa: tipo, miembro: miembro.nombre, rol: nombre('RolesMesa', miembro.rol_code), fechaMesa: fechaLocal(mesa.inicio), horaMesa: horaLocal(mesa.inicio), lugar: mesa.lugar },
    })
  }
}
