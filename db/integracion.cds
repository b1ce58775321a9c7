using { cuid, managed, sap.common.CodeList } from '@sap/cds/common';
using { escucha } from './catalogos';
using from './pqrs';

namespace escucha;

/** What is told of a state outside of the Caja: that a case is under way, and not who has it nor what is being decided. */
entity EstadosPublicos : CodeList {
  key code  : String(20) enum { Radicada; EnTramite; PorCompletar; Respondida; Cerrada; Improcedente; Trasladada; Desistida; };
      orden : Integer;
}

extend escucha.EstadosPQRS with {
  @cds.api.ignore
  publico : Association to EstadosPublicos;
};

/** How people rate an attention, from the worst value to the best. */
entity EscalasCalificacion : CodeList {
  key code         : String(20);
      minimo       : Integer;
      maximo       : Integer;
      porConfirmar : Boolean default false;
}

/** The systems that file cases, log attentions or send ratings, with what is meant where they do not say it. */
@plural: 'SistemasOrigen'
entity SistemasOrigen : CodeList {
  key code   : String(20);
      canal  : Association to escucha.Canales;
      escala : Association to EscalasCalificacion;
}

/** What another system sent: which one, and its own key there, under which it is taken once. */
aspect DeOtroSistema {
  sistemaOrigen : Association to SistemasOrigen;
  claveOrigen   : String(100);
  /** Print of both. Not the key itself: SQLite rewrites what looks like an instant when it compares. */
  @cds.api.ignore
  llaveOrigen   : String(43);
}

// The print keeps it once, the pair is what its sender looks it up by
extend escucha.PQRS with DeOtroSistema;
annotate escucha.PQRS with @assert.unique.origen: [ llaveOrigen ] @assert.unique.clave: [ sistemaOrigen, claveOrigen ];

extend escucha.Atenciones with DeOtroSistema;
extend escucha.Atenciones with {
  @cds.api.ignore
  huella : String(64);
};
annotate escucha.Atenciones with @assert.unique.origen: [ llaveOrigen ] @assert.unique.clave: [ sistemaOrigen, claveOrigen ];

/** What a person said of her attention at the counter's device: raw, with the scale that she was shown. */
@singular: 'Calificacion'
@plural  : 'Calificaciones'
@assert.unique: { origen: [ llaveOrigen ], clave: [ sistemaOrigen, claveOrigen ] }
entity Calificaciones : cuid, managed, DeOtroSistema {
  calificadaEn : Timestamp;
  sede         : Association to escucha.Sedes;
  turno        : String(20);
  valor        : Integer;
  escala       : Association to EscalasCalificacion;
  /** The ends of the scale as it was then. */
  minimo       : Integer;
  maximo       : Integer;
  /** The attention that is rated; null until somebody logs one with that turn. */
  atencion     : Association to escucha.Atenciones;
  @cds.api.ignore
  huella       : String(64);
}

/**
 * Who has spoken of a turn, attentions and ratings alike: its key begins with what they find each other by, on every
 * database. A number comes round every day, and in each sede.
 */
@plural: 'MencionesDeTurno'
entity MencionesDeTurno {
  key fecha    : Date;
  key turno    : String(20);
  key registro : UUID;
      clase    : String(12) enum { ATENCION; CALIFICACION };
      sede     : Association to escucha.Sedes;
      en       : Timestamp;
}

/** What other systems may know of a case: what a change tells them. */
aspect CasoPorFuera {
  estado          : Association to EstadosPublicos;
  venceLegal      : Date;
  limiteCompletar : Date;
  respondidaEn    : Timestamp;
  cerradaEn       : Timestamp;
}

/** Changes of cases of other systems as the act that made them wrote them, until somebody asks; then each gets its number. */
@plural: 'CambiosSinNumero'
entity CambiosSinNumero : cuid, CasoPorFuera {
  en            : Timestamp;
  caso          : Association to escucha.PQRS;
  /** Of the act in the history of its case. */
  orden         : Integer;
  sistemaOrigen : Association to SistemasOrigen;
}

/**
 * The same, in the order in which they came to be seen: whoever knows a number knows that nothing below it is to
 * come, however long the transaction took that wrote it.
 */
entity Cambios : CasoPorFuera {
  key numero        : Integer;
      en            : Timestamp;
      caso          : Association to escucha.PQRS;
      sistemaOrigen : Association to SistemasOrigen;
}

/** Rows to be held while something is done that only one may do at once, whatever process it runs in. */
entity Cerrojos {
  key nombre : String(20) enum { CAMBIOS; TURNOS };
}
