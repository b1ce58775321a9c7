using { escucha as db } from '../../db/integracion';
using from '../../db/autorizacion';

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

  /** The ledger of data authorisations: asked for by person, or one fact by its key. */
  @readonly
  entity Autorizaciones   as
    projection on db.Autorizaciones {
      *,
      encargo.situacion as situacionC4C,
      encargo.motivo    as motivoC4C,
      virtual null as finalidadesEnPalabras : String(500)
    }
    excluding {
      encargo,
      finalidades
    };

  @readonly
  entity FinalidadesDatos as projection on db.FinalidadesDatos;

  /** A person as C4C knows her, looked up at the moment; nothing of it is stored here. */
  @cds.persistence.skip
  @readonly
  entity Personas {
    key clienteC4C       : String(20);
        nombre           : String(160);
        /** That of several by which she is known. */
        tipoDocumento    : Association to db.TiposDocumento;
        numeroDocumento  : String(20);
        afiliacion       : Association to db.Afiliaciones;
        categoria        : Association to db.CategoriasAfiliado;
        correo           : String(255);
        telefono         : String(40);
        celular          : String(350);
        fijo             : String(350);
        direccion        : String(160);
        municipio        : String(80);
        /** Print of how she is reached: who changes it says by it what she has seen. */
        huellaContacto   : String(43);
        /** What is wrong with her record in C4C, where something is; what of her lists is not shown. */
        notaPersona      : String(255);
        autorizacionDatos : String(40);
        notaAutorizacion : String(255);
        notaTickets      : String(160);
        notaOportunidades : String(160);
        sinNotas         : Boolean;
        identificaciones : Association to many Identificaciones on identificaciones.cliente = $self.clienteC4C;
        tickets          : Association to many Tickets on tickets.cliente = $self.clienteC4C;
        oportunidades    : Association to many Oportunidades on oportunidades.cliente = $self.clienteC4C;
        casos            : Association to many CasosDePersona on casos.numeroDocumento = $self.numeroDocumento;
        atenciones       : Association to many Atenciones on atenciones.clienteC4C = $self.clienteC4C;
        autorizaciones   : Association to many Autorizaciones on autorizaciones.clienteC4C = $self.clienteC4C;
  } actions {
    /** An attention with access to a service, in one step: its opportunity is told to C4C at once, or as soon as C4C answers. */
    @escucha.sola
    action crearOportunidad(
      nombre : String(160),
      lineaServicio : db.LineasServicio : code,
      nivelInformacion : db.NivelesInformacion : code
    ) returns Personas;
    /** `accedeAServicio`: an opportunity follows; left out, the level and the line decide. */
    action registrarAtencion(
      tema : String(160),
      detalle : String(4000),
      nivelInformacion : db.NivelesInformacion : code,
      lineaServicio : db.LineasServicio : code,
      turno : String(20),
      preferencial : Boolean,
      accedeAServicio : Boolean
    ) returns Personas;
    /** `huellaContacto`: of what was seen; refused (412) when somebody changed it since. */
    @escucha.sola
    action actualizarContacto(
      celular : String(40),
      fijo : String(40),
      correo : String(255),
      direccion : String(160),
      municipio : String(80),
      huellaContacto : String(43)
    ) returns Personas;
  };

  @cds.persistence.skip
  @readonly
  entity Identificaciones {
    key objectID        : String(70);
        cliente         : String(20);
        tipoDocumento   : Association to db.TiposDocumento;
        numeroDocumento : String(60);
        /** As it is written in C4C. */
        enC4C           : String(60);
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

  /** Those of C4C, and those that C4C is still to be told, which have no number yet. */
  @cds.persistence.skip
  @readonly
  entity Oportunidades {
    key objectID : String(70);
        numero   : String(35);
        cliente  : String(20);
        nombre   : String(255);
        estado   : String(80);
        creadaEn : Timestamp;
        /** Why C4C has it not yet. */
        motivo   : String(500);
  };

  type PersonaHallada {
    clienteC4C : String(20);
    nombre     : String(480);
    contacto   : String(255);
    obsoleta   : Boolean;
  }

  /** By document number, in the body and not in an address: it ends in no log. */
  action   buscarPersona(tipoDocumento : String(6), numeroDocumento : String(40))              returns {
    clienteC4C      : String(20);
    tipoDocumento   : String(6);
    numeroDocumento : String(20);
    mensaje         : String(255);
    /** To choose from, where there is not one alone. */
    personas        : many PersonaHallada;
    /** C4C answered, and nobody in use there bears that document. */
    puedeCrear      : Boolean;
    /** How her authorisation stands, where she has no page. */
    autorizacion    : String(40);
  };

  /**
   * Creates an individual customer in C4C unless she is there; first those who may be her are shown, until `noEsNinguna` says
   * that she is none of them. Whoever repeats it finds her.
   */
  @escucha.sola
  action   crearPersona(
    tipoDocumento : String(6),
    numeroDocumento : String(40),
    primerNombre : String(40),
    segundoNombre : String(40),
    primerApellido : String(40),
    segundoApellido : String(40),
    celular : String(40),
    fijo : String(40),
    correo : String(255),
    direccion : String(160),
    municipio : String(80),
    noEsNinguna : Boolean
  )                                                                                             returns {
    clienteC4C : String(20);
    creada     : Boolean;
    mensaje    : String(255);
    personas   : many PersonaHallada;
  };

  /** What the form of an authorisation begins with, and what it takes. */
  function requisitosAutorizacion()                                                             returns {
    formato   : String(40);
    version   : String(20);
    maximoMB  : Integer;
  };

  /** By code of C4C, or by document for whom C4C does not (yet) know. Returns the key of the fact. */
  action   registrarAutorizacion(
    clienteC4C : String(20),
    tipoDocumento : String(6),
    numeroDocumento : String(40),
    fecha : Date,
    medio : db.MediosAutorizacion : code,
    formato : String(40),
    version : String(20),
    finalidades : many String(20),
    referencia : String(200),
    nombre : String(160),
    tipo : String(100),
    contenido : LargeBinary
  )                                                                                             returns UUID;

  action   revocarAutorizacion(
    clienteC4C : String(20),
    tipoDocumento : String(6),
    numeroDocumento : String(40),
    fecha : Date,
    motivo : String(1000)
  )                                                                                             returns UUID;

  /** A draft with what C4C knows already filled in; returns its key. */
  action   iniciarRadicacion(
    clienteC4C : String(20),
    ticketC4C : String(35),
    oportunidadC4C : String(35),
    /** One that this asesor logged. */
    atencion : UUID,
    tipoDocumento : String(6),
    numeroDocumento : String(40),
    anonima : Boolean
  )                                                                                             returns UUID;
}
