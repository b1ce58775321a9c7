using { escucha as db } from '../../db/resarcimiento';
using from '../../db/incentivo';
using from '../../db/mejora';

/** Resarcimiento: what failed is recognised, repaired and, where due, compensated, by the policy and not by mood. */
service ResarcimientoService {

  @cds.redirection.target
  entity Resarcimientos as
    projection on db.Resarcimientos {
      *,
      caso.radicado as radicado,
      case when numeroDocumento is null then false else true end as conDocumento : Boolean,
      // Who opened it does not set it aside
      case when createdBy = $user then true else false end as propia : Boolean,
      situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code
    }
    actions {
      /** All exclusions were looked at and none applies: the failure is recognised. */
      action reconocer() returns Resarcimientos;
      /** One of them applies: nothing is owed, and the person is told why. */
      action declararNoProcede(motivo : String(1500) @mandatory) returns Resarcimientos;
      action valorarCriticidad(criticidad : db.Criticidades : code @mandatory, motivo : String(2000) @mandatory) returns Resarcimientos;
      action registrarContacto(
        medio : db.MediosEntrega : code @mandatory,
        realizadoEn : Timestamp,
        logrado : Boolean @mandatory,
        notas : String(2000) @mandatory
      ) returns Resarcimientos;
      action programarContacto(
        programadoPara : Timestamp @mandatory,
        responsable : String(160)
      ) returns Resarcimientos;
      /** Opens a mesa with the roles that the policy wants there, to be named and then convened. */
      action prepararMesa(
        tipo : db.TiposMesa : code @mandatory,
        inicio : Timestamp @mandatory,
        minutos : Integer,
        lugar : String(255) @mandatory
      ) returns Resarcimientos;
      action reparar() returns Resarcimientos;
      action registrarReparacion(acuerdo : String(2000) @mandatory, reparadoEn : Timestamp) returns Resarcimientos;
      /** The analysis that assures, or denies, that the Caja answers for the failure. */
      action establecerResponsabilidad(responsable : Boolean @mandatory, analisis : String(4000) @mandatory) returns Resarcimientos;
      action compensar(
        fundamento : db.FundamentosCompensacion : code @mandatory,
        motivo : String(2000) @mandatory
      ) returns Resarcimientos;
      /** An incentive of the catalogue, or what the Dirección gives at its discretion (`descripcion`, `monto`, `centroCosto`). Pesos. */
      action proponerCompensacion(
        incentivo : UUID,
        cantidad : Integer,
        descripcion : String(500),
        monto : Decimal(15, 0),
        moneda : String(3),
        centroCosto : db.CentrosCosto : code,
        motivo : String(2000) @mandatory,
        aceptaRepetida : Boolean
      ) returns Resarcimientos;
      action activarDevolucion(
        monto : Decimal(15, 0) @mandatory,
        motivo : String(2000) @mandatory,
        responsable : String(160) @mandatory
      ) returns Resarcimientos;
      action prometerNoRepeticion(
        descripcion : String(2000) @mandatory,
        responsable : String(160) @mandatory,
        vence : Date @mandatory
      ) returns Resarcimientos;
      /** The decision and its treatment are made known to the person: what the term asks for. */
      action informar(
        tratamiento : String(4000) @mandatory,
        medio : db.MediosEntrega : code @mandatory,
        entregadaEn : Timestamp,
        prueba : String(500) @mandatory
      ) returns Resarcimientos;
      action registrarAceptacion(
        acepta : Boolean @mandatory,
        medio : db.MediosAceptacion : code @mandatory,
        prueba : String(500) @mandatory
      ) returns Resarcimientos;
      action acompanar(acompanante : String(160) @mandatory, acompanamiento : String(1000) @mandatory) returns Resarcimientos;
      /** Names, or corrects, the official whose act is looked at. */
      action senalar(senalado : String(160) @mandatory) returns Resarcimientos;
      action cerrar(motivo : String(2000)) returns Resarcimientos;
      /** Another cause, service or area than was written when it was opened. */
      action corregir(
        causa : db.CausasFalla : code @mandatory,
        lineaServicio : db.LineasServicio : code @mandatory,
        area : db.Areas : code @mandatory,
        motivo : String(2000) @mandatory
      ) returns Resarcimientos;
      /** Where nobody had written it: what she is given is hers alone. */
      action completarDocumento(
        tipoDocumento : db.TiposDocumento : code @mandatory,
        numeroDocumento : String(20) @mandatory,
        prueba : String(500) @mandatory
      ) returns Resarcimientos;
      /** It was opened by mistake: somebody else than who opened it says so. */
      action dejarSinEfecto(motivo : String(2000) @mandatory) returns Resarcimientos;
    };

  /** Opens one from a case, by its number; the person, the service and the area are those of the case. */
  action abrirDesdeCaso(
    radicado : String(11) @mandatory,
    area : db.Areas : code,
    causa : db.CausasFalla : code @mandatory,
    hechos : LargeString,
    expectativa : String(2000),
    senalado : String(160)
  ) returns Resarcimientos;
  /** Opens one from a ticket of C4C, as it stands there now. */
  @escucha.sola
  action abrirDesdeTicket(
    ticket : String(35) @mandatory,
    lineaServicio : db.LineasServicio : code @mandatory,
    area : db.Areas : code @mandatory,
    causa : db.CausasFalla : code @mandatory,
    hechos : LargeString,
    expectativa : String(2000),
    senalado : String(160)
  ) returns Resarcimientos;
  /** Opens one from a bad rating of an attention. */
  action abrirDesdeCalificacion(
    calificacion : UUID @mandatory,
    lineaServicio : db.LineasServicio : code,
    area : db.Areas : code @mandatory,
    causa : db.CausasFalla : code @mandatory,
    hechos : LargeString @mandatory,
    expectativa : String(2000),
    senalado : String(160)
  ) returns Resarcimientos;

  @readonly entity Requisitos     as projection on db.Requisitos;

  @readonly entity Exclusiones    as projection on db.Exclusiones
    actions {
      action verificar(aplica : Boolean @mandatory, evidencia : String(2000) @mandatory) returns Exclusiones;
    };

  @readonly entity Riesgos        as
    projection on db.Riesgos {
      *,
      case when nivel >= 15 then 1 when nivel >= 6 then 2 when nivel >= 1 then 3 else 0 end as criticality : Integer
    }
    actions {
      action valorar(probabilidad : Integer @mandatory, impacto : Integer @mandatory, motivo : String(2000) @mandatory) returns Riesgos;
    };

  @readonly entity Acciones       as
    projection on db.AccionesResarcimiento {
      *,
      // Who proposed to leave it out does not decide it
      case when propuestaPor = $user then true else false end as propia : Boolean
    }
    where vigente = true
    actions {
      action marcar(evidencia : String(2000) @mandatory) returns Acciones;
      action proponerOmision(motivo : String(2000) @mandatory) returns Acciones;
      action aprobarOmision() returns Acciones;
      action negarOmision(motivo : String(2000) @mandatory) returns Acciones;
    };

  @readonly entity Mesas          as projection on db.Mesas
    actions {
      /** Somebody else than the policy wants, or the name of a role that has none yet. */
      action nombrarMiembro(
        rol : db.RolesMesa : code @mandatory,
        nombre : String(160) @mandatory,
        correo : String(255) @mandatory,
        usuario : String(255)
      ) returns Mesas;
      /** Sends the invitations, with a calendar file. */
      action convocar() returns Mesas;
      action reprogramar(inicio : Timestamp @mandatory, minutos : Integer, lugar : String(255), motivo : String(1000) @mandatory) returns Mesas;
      action celebrar(acta : LargeString @mandatory, decisiones : LargeString @mandatory, celebradaEn : Timestamp) returns Mesas;
      action cancelar(motivo : String(1000) @mandatory) returns Mesas;
    };

  @readonly entity MiembrosMesa   as projection on db.MiembrosMesa
    actions {
      action registrarAsistencia(asistio : Boolean @mandatory) returns MiembrosMesa;
      /** Out of the chair, while nobody was invited. */
      action retirar() returns MiembrosMesa;
    };

  @readonly entity Contactos      as projection on db.Contactos
    actions {
      action realizar(
        medio : db.MediosEntrega : code @mandatory,
        realizadoEn : Timestamp,
        logrado : Boolean @mandatory,
        notas : String(2000) @mandatory
      ) returns Contactos;
    };

  @readonly entity PasosDados     as projection on db.PasosDados
    actions {
      action dar(nota : String(1000)) returns PasosDados;
    };

  @readonly entity Devoluciones   as projection on db.Devoluciones
    actions {
      action tramitar(responsable : String(160), referencia : String(60)) returns Devoluciones;
      action resolver(pagada : Boolean @mandatory, resultado : String(2000) @mandatory, referencia : String(60)) returns Devoluciones;
    };

  @readonly entity AccionesMejora as projection on db.AccionesMejora
    actions {
      action cumplir(evidencia : String(2000) @mandatory) returns AccionesMejora;
    };

  entity Anexos                   as projection on db.AnexosResarcimiento;

  @readonly entity Historia       as projection on db.ActuacionesResarcimiento;

  /** What the page of a person may offer her. */
  @odata.singleton
  @cds.persistence.skip
  @readonly
  entity Permisos {
    coordina   : Boolean;
    aprueba    : Boolean;
    administra : Boolean;
    presupuesta : Boolean;
    veDinero   : Boolean;
    acompana   : Boolean;
    recibeBonos : Boolean;
    mejora     : Boolean;
  }
}
