using { sap.common.CodeList, sap.common.TextsAspect } from '@sap/cds/common';

namespace escucha;

// Names come in the reader's language: no service needs the translations beside its lists
annotate TextsAspect with @cds.autoexpose: false;

/** States of a PQRS; the straight line first, then the exits that other acts lead to. */
entity EstadosPQRS : CodeList {
  key code        : String(20) enum {
        Radicada; Clasificada; EnArea; RespuestaArea; Respondida; Cerrada;
        PorCompletar; PorAprobar; Improcedente; Trasladada; Desistida;
      };
      orden       : Integer;
      criticality : Integer;
      /** Who has the ball while a case is here. */
      responsable : Association to Responsables;
      /** Whether the case still has somewhere to go; srv/casos/estados.ts says the same to the acts. */
      @cds.api.ignore
      abierto     : Boolean default true;
      /** Whether the area to which the case was handed over sees it here. */
      @cds.api.ignore
      delArea     : Boolean default false;
}

/** Whose time it is that runs. */
entity Responsables : CodeList {
  key code : String(20);
}

/** Why a petition is rejected or returned (Ley 1755/2015 art. 19). */
entity CausalesImprocedencia : CodeList {
  key code : String(20) enum { IRRESPETUOSA; OSCURA; REITERADA; OTRA; };
}

entity DestinosComunicacion : CodeList {
  key code : String(20) enum { PERSONA; ENTIDAD; };
}

/** What the other case is to this one. */
entity TiposVinculo : CodeList {
  key code : String(30);
}

/** What people say they bring (fuentes 001 and 004). The clock obeys the regimen, not this. */
entity Tipologias : CodeList {
  key code    : String(30);
      regimen : Association to Regimenes;
}

/** What the clock obeys: the statutory matrix names its days per policy version. */
entity Regimenes : CodeList {
  key code  : String(30);
      norma : String(120);
}

entity Canales : CodeList {
  key code     : String(30);
      /** Verbal petitions need the express statement on the constancia (Decreto 1166/2016). */
      verbal   : Boolean default false;
}

entity LineasServicio : CodeList {
  key code            : String(30);
      /** The counter informs of it and gives no access to it (fuente 002, activity 3). */
      soloInformacion : Boolean default false;
}

entity Sedes : CodeList {
  key code : String(30);
}

entity Areas : CodeList {
  key code : String(30);
}

entity TiposDocumento : CodeList {
  key code : String(6);
}

entity CategoriasAfiliado : CodeList {
  key code : String(1);
}

entity Afiliaciones : CodeList {
  key code : String(20);
}

entity NivelesInformacion : CodeList {
  key code : Integer;
}

entity TiposHito : CodeList {
  key code : String(20);
}

entity MediosEntrega : CodeList {
  key code : String(30);
}

entity ItemsCalidad : CodeList {
  key code : String(30);
}

entity ProcedenciasAnexo : CodeList {
  key code : String(20);
}

/** How a due date stands today; the text always goes with the colour. */
entity SituacionesPlazo : CodeList {
  key code        : String(12);
      criticality : Integer;
}

entity SituacionesC4C : CodeList {
  key code        : String(20) enum { PENDIENTE; SINCRONIZADO; ERROR; DESCARTADO; };
      criticality : Integer;
}

entity Actos : CodeList {
  key code : String(30);
}

/** What of a ticket is held against its case. */
entity CamposTicket : CodeList {
  key code      : String(30);
      /** What it says is for who may see the cases. */
      reservado : Boolean default false;
}

/** How case and ticket stand to each other in a field. */
entity SituacionesCampo : CodeList {
  key code        : String(12);
      criticality : Integer;
}

/** What C4C is told besides the tickets. */
entity ClasesEncargoC4C : CodeList {
  key code : String(20);
}

/** Code lists whose values differ from tenant to tenant. */
entity ListasC4C : CodeList {
  key code : String(20);
      /** How long a code may be in C4C. */
      largo : Integer;
}

/** Words that Escucha has a code of C4C for and no list of its own; no other table refers to them. */
@cds.persistence.skip: false
entity PalabrasC4C : CodeList {
  key code : String(40);
}
