using { escucha as db } from '../../db/integracion';

/** The counter: find the person, file, log the attention. */
service AtencionService {

  /** What this asesor filed. */
  @cds.redirection.target
  entity PQRS             as
    projection on db.PQRS {
      *,
      situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code,
      virtual null as diasRestantes : Integer,
      virtual null as plazoEnPalabras : String(60),
      /** Who has the ball. */
      virtual null as enManosDe : String(60)
    }
    excluding {
      respuestaArea,
      comunicaciones,
      vinculos,
      improcedencia,
      responsable,
      sistemaOrigen,
      claveOrigen,
      llaveOrigen
    }
    actions {
      /** Constancia of filing as PDF (Decreto 1166/2016). */
      function constancia() returns LargeBinary @Core.MediaType: 'application/pdf';
    };

  /** What anybody may tell a person at the counter about her own cases. */
  @readonly
  entity CasosDePersona   as
    projection on db.PQRS {
      key ID,
          radicado,
          asunto,
          estado,
          tipologia,
          area,
          recibidaEn,
          venceLegal,
          respondidaEn,
          cerradaEn,
          clienteC4C,
          tipoDocumento,
          numeroDocumento
    };

  entity Anexos           as projection on db.Anexos;
  entity Notas            as projection on db.Notas;

  /** Without what the area says to Atención al Usuario. */
  @readonly
  entity Actuaciones      as projection on db.Actuaciones excluding { texto };

  @readonly
  entity EspejosC4C       as projection on db.EspejosC4C;

  entity Atenciones       as
    projection on db.Atenciones
    excluding {
      sistemaOrigen,
      claveOrigen,
      llaveOrigen,
      huella
    };

  /** A person as C4C knows her, looked up at the moment; nothing of it is stored here. */
  @cds.persistence.skip
  @readonly
  entity Personas {
    key clienteC4C       : String(20);
        nombre           : String(160);
        tipoDocumento    : Association to db.TiposDocumento;
        numeroDocumento  : String(20);
        afiliacion       : Association to db.Afiliaciones;
        categoria        : Association to db.CategoriasAfiliado;
        correo           : String(255);
        telefono         : String(40);
        direccion        : String(160);
        municipio        : String(80);
        autorizacionDatos : String(40);
        tickets          : Association to many Tickets on tickets.cliente = $self.clienteC4C;
        oportunidades    : Association to many Oportunidades on oportunidades.cliente = $self.clienteC4C;
        casos            : Association to many CasosDePersona on casos.numeroDocumento = $self.numeroDocumento;
  } actions {
    action crearOportunidad(
      nombre : String(160),
      lineaServicio : db.LineasServicio : code
    ) returns Personas;
    action registrarAtencion(
      tema : String(160),
      detalle : String(4000),
      nivelInformacion : db.NivelesInformacion : code,
      lineaServicio : db.LineasServicio : code,
      turno : String(20),
      preferencial : Boolean
    ) returns Personas;
  };

  @cds.persistence.skip
  @readonly
  entity Tickets {
    key objectID  : String(70);
        numero    : String(35);
        cliente   : String(20);
        asunto    : String(255);
        estado    : String(80);
        prioridad : String(40);
        creadoEn  : Timestamp;
        radicado  : String(40);
  };

  @cds.persistence.skip
  @readonly
  entity Oportunidades {
    key objectID : String(70);
        numero   : String(35);
        cliente  : String(20);
        nombre   : String(255);
        estado   : String(80);
        creadaEn : Timestamp;
  };

  /** By document number, in the body and not in an address: it ends in no log. */
  action   buscarPersona(tipoDocumento : String(6), numeroDocumento : String(40))              returns {
    clienteC4C      : String(20);
    tipoDocumento   : String(6);
    numeroDocumento : String(20);
    mensaje         : String(255);
  };

  /** A draft with what C4C knows already filled in; returns its key. */
  action   iniciarRadicacion(
    clienteC4C : String(20),
    ticketC4C : String(35),
    oportunidadC4C : String(35),
    tipoDocumento : String(6),
    numeroDocumento : String(40),
    anonima : Boolean
  )                                                                                             returns UUID;
}
