import { entradasDeFabrica, salidasDeFabrica } from '../../../../srv/c4c/codigos/de-fabrica'
import { codigosDe } from '../../../../srv/c4c/codigos/leer'
import { normalizarDocumento } from '../../../../srv/casos/documento'
import { DEFAULT_SEED } from '../../../c4c-sandbox/configuration'
import { createWorld } from '../../../c4c-sandbox/seed/create-world'
import { STRESS_TICKETS } from '../../../c4c-sandbox/seed/tickets'
import type { MemoryStore } from '../../../c4c-sandbox/store/memory-store'
import { text, type Row } from '../../../c4c-sandbox/store/row'
import type { Elencados, Persona, PersonaDelSandbox } from './persona'

const codigos = codigosDe(salidasDeFabrica(), entradasDeFabrica())

const CUANTAS = 130
const LINEAS = ['RECREACION', 'EDUCACION', 'VIVIENDA', 'SALUD', 'SERVICIOS_FINANCIEROS', 'REGISTRO_APORTES']
/** Open and in process: a ticket on which a case can still begin. */
const ABIERTOS = ['1', '2']

/**
 * The people of the sandbox that the demo draws from, as `personaDe` of srv/c4c reads them. Making
 * the sandbox's world takes longer than the whole demo, so the result is kept in elencados.json:
 * `tsx test/data/demo/personas/del-sandbox.ts > test/data/demo/personas/elencados.json`
 */
export function elencadosDelSandbox(): Elencados {
  const { store } = createWorld(DEFAULT_SEED, () => 0)
  const tickets = store.all('ServiceRequestCollection').slice(STRESS_TICKETS)
    .filter(t => ABIERTOS.includes(text(t, 'ServiceRequestUserLifeCycleStatusCode')))
  const conTicket = new Set(tickets.map(t => text(t, 'BuyerPartyID')))
  const personas = store.all('IndividualCustomerCollection')
    .filter((p, i) => i < CUANTAS || conTicket.has(text(p, 'CustomerID')))
    .map(p => persona(store, p, tickets))
  return { personas, empresas: store.all('CorporateAccountCollection').map(e => empresa(store, e)) }
}

function persona(store: MemoryStore, fila: Row, tickets: Row[]): PersonaDelSandbox {
  const clienteC4C = text(fila, 'CustomerID')
  return {
    clienteC4C,
    nombre: text(fila, 'FormattedName'),
    tratamiento: text(fila, 'GenderCode') === '2' ? 'señora' : 'señor',
    ...documento(store, 'IndividualCustomerIdentificationCollection', fila),
    correo: text(fila, 'Email') || null,
    telefono: text(fila, 'Mobile') || text(fila, 'Phone') || null,
    direccion: [text(fila, 'Street'), text(fila, 'HouseNumber')].filter(Boolean).join(' ') || null,
    municipio: text(fila, 'City') || null,
    afiliacion_code: codigos.entrada('AFILIACION', text(fila, 'z_afiliacion_KUT')),
    categoria_code: codigos.entrada('CATEGORIA_AFILIADO', text(fila, 'z_categoria_KUT')),
    tickets: tickets.filter(t => text(t, 'BuyerPartyID') === clienteC4C).map(t => ({ numero: text(t, 'ID'), asunto: text(t, 'Name') })),
    oportunidades: store.all('OpportunityCollection').filter(o => text(o, 'ProspectPartyID') === clienteC4C).map(o => ({
      numero: text(o, 'ID'), linea: LINEAS.find(linea => codigos.salida('LINEA', linea) === text(o, 'GroupCode')) ?? '',
    })),
  }
}

/** A company speaks for itself: C4C finds people by document, so its cases bear the NIT and no customer. */
function empresa(store: MemoryStore, fila: Row): Persona {
  return {
    clienteC4C: null,
    nombre: text(fila, 'Name'),
    tratamiento: 'señora',
    ...documento(store, 'CorporateAccountIdentificationCollection', fila),
    correo: text(fila, 'Email') || null,
    telefono: text(fila, 'Phone') || null,
    direccion: null,
    municipio: text(fila, 'City') || null,
    afiliacion_code: 'EMPLEADOR',
    categoria_code: null,
  }
}

function documento(store: MemoryStore, coleccion: string, fila: Row) {
  const [identificacion] = store.childrenOf(coleccion, fila.key)
  const tipo = identificacion ? codigos.entrada('TIPO_DOCUMENTO', text(identificacion, 'IDTypeCode')) : null
  return {
    tipoDocumento_code: tipo,
    numeroDocumento: identificacion && tipo ? normalizarDocumento(tipo, text(identificacion, 'IDNumber')) : null,
  }
}

/** One person a line, so that a change of the sandbox reads well in a diff. */
function enLineas({ personas, empresas }: Elencados): string {
  const lista = (filas: unknown[]) => `[\n${filas.map(f => `  ${JSON.stringify(f)}`).join(',\n')}\n]`
  return `{\n"personas": ${lista(personas)},\n"empresas": ${lista(empresas)}\n}\n`
}

if (require.main === module) process.stdout.write(enLineas(elencadosDelSandbox()))
