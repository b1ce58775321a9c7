export interface UsuarioDePrueba {
  usuario: string
  nombre: string
  tarea: string
  /** Where this user works; the launchpad unless told otherwise. */
  destino?: string
}

export const USUARIOS: readonly UsuarioDePrueba[] = [
  { usuario: 'asesor', nombre: 'Asesoría', tarea: 'Busca a la persona por su documento, registra la atención y radica la PQRS.' },
  { usuario: 'asesor2', nombre: 'Asesoría 2', tarea: 'Segunda persona de asesoría, para comprobar que cada quien ve sus propios casos.' },
  { usuario: 'coordinador', nombre: 'Coordinación', tarea: 'Clasifica las PQRS, las traslada al área, responde, prueba la entrega y cierra.' },
  { usuario: 'area', nombre: 'Área de Recreación', tarea: 'Responde dentro del plazo los requerimientos de Recreación.' },
  { usuario: 'area.subsidio', nombre: 'Área de Subsidio', tarea: 'Responde dentro del plazo los requerimientos de Subsidio.' },
  { usuario: 'calidad', nombre: 'Calidad', tarea: 'Revisa encuestas, acciones de mejora, tablas de control e informes.' },
  { usuario: 'direccion', nombre: 'Dirección', tarea: 'Aprueba resarcimientos e incentivos y da la segunda firma de las improcedencias.' },
  { usuario: 'admin', nombre: 'Administración', tarea: 'Carga los paquetes de política y consulta calendarios y festivos.' },
  { usuario: 'auditor', nombre: 'Auditoría', tarea: 'Consulta todo, sin modificar nada: cada caso y quién hizo qué.' },
  {
    usuario: 'integracion',
    nombre: 'Integración',
    tarea: 'Representa a los sistemas que radican por su cuenta: turnero, web, asistente y otros.',
    destino: '/odata/v4/integracion/'
  }
]

/** The roles that decide which tiles a user sees. */
export const ROLES = ['asesor', 'coordinador', 'area', 'calidad', 'direccion', 'admin', 'auditor', 'integracion'] as const

export const buscarUsuario = (usuario: string | undefined) => USUARIOS.find(one => one.usuario === usuario)
