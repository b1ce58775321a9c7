using { escucha } from '../../db/pqrs';
using { escucha.Peticionario } from '../../db/persona';
using from '../../db/politica';
using from '../../db/calendario';
using { escucha.DiasExplicados } from '../../srv/casos/explicacion';
using { escucha.TiemposConsumidos } from '../../srv/casos/tiempo';

annotate escucha.PQRS with @title: '{i18n>Caso}' {
  ID                  @UI.Hidden;
  createdAt           @UI.Hidden;
  createdBy           @UI.Hidden;
  modifiedAt          @UI.Hidden;
  modifiedBy          @UI.Hidden;
  radicado            @title: '{i18n>Radicado}';
  radicadaEn          @title: '{i18n>RadicadaEn}';
  estado              @title: '{i18n>Estado}';
  recibidaEn          @title: '{i18n>RecibidaEn}';
  canal               @title: '{i18n>Canal}';
  politicaRecepcion   @title: '{i18n>PoliticaRecepcion}' @UI.Hidden;
  recibidaPor         @title: '{i18n>RecibidaPor}';
  fechaRecibo         @title: '{i18n>FechaRecibo}';
  depositadaEl        @title: '{i18n>DepositadaEl}';
  asunto              @title: '{i18n>Asunto}';
  texto               @title: '{i18n>Texto}' @UI.MultiLineText;
  lineaServicio       @title: '{i18n>LineaServicio}';
  sede                @title: '{i18n>Sede}';
  nivelInformacion    @title: '{i18n>NivelInformacion}';
  preferencial        @title: '{i18n>Preferencial}';
  busqueda            @UI.Hidden;
  motivoPreferencial  @title: '{i18n>MotivoPreferencial}';
  area                @title: '{i18n>Area}';
  tipologia           @title: '{i18n>Tipologia}';
  regimen             @title: '{i18n>Regimen}';
  clasificadaEn       @title: '{i18n>ClasificadaEn}';
  clasificadaPor      @title: '{i18n>ClasificadaPor}';
  paquete             @title: '{i18n>Paquete}';
  paqueteVersion      @title: '{i18n>PaqueteVersion}';
  // For the computation: codes that say nothing to a person
  cadenaPolitica      @UI.Hidden;
  calendario          @title: '{i18n>Calendario}' @UI.Hidden;
  calendarioVersion   @title: '{i18n>CalendarioVersion}' @UI.Hidden;
  terminos {
    primerDia           @title: '{i18n>PrimerDia}' @UI.Hidden;
    legalDias           @title: '{i18n>LegalDias}';
    legalHoras          @title: '{i18n>LegalHoras}';
    internoDias         @title: '{i18n>InternoDias}';
    clasificarDias      @title: '{i18n>ClasificarDias}';
    areaDias            @title: '{i18n>AreaDias}';
    atencionUsuarioDias @title: '{i18n>AtencionUsuarioDias}';
    leyendaDias         @title: '{i18n>LeyendaDias}';
    copiasDias          @title: '{i18n>CopiasDias}';
    prorrogaDias        @title: '{i18n>ProrrogaDias}';
  };
  prioridad           @title: '{i18n>Prioridad}' @UI.Hidden;
  responsable         @title: '{i18n>ResponsableTutela}';
  limiteCompletar     @title: '{i18n>LimiteCompletar}';
  prorrogaHasta       @title: '{i18n>ProrrogaHasta}';
  silencioDesde       @UI.Hidden;
  silencioEn          @title: '{i18n>SilencioEn}';
  concedida           @title: '{i18n>Concedida}';
  enTramiteDesde      @title: '{i18n>EnTramiteDesde}';
  entidadCompetente   @title: '{i18n>EntidadCompetente}';
  improcedencia {
    causal       @title: '{i18n>Causal}';
    motivo       @title: '{i18n>MotivoImprocedencia}' @UI.MultiLineText;
    propuestaPor @title: '{i18n>PropuestaPor}';
  };
  venceLegal          @title: '{i18n>VenceLegal}';
  venceInterno        @title: '{i18n>VenceInterno}';
  venceArea           @title: '{i18n>VenceArea}';
  hito                @title: '{i18n>HitoSiguiente}';
  vence               @title: '{i18n>Vence}';
  venceEn             @title: '{i18n>VenceEn}' @UI.Hidden;
  avisarDesde         @title: '{i18n>AvisarDesde}' @UI.Hidden;
  situacion_code      @title: '{i18n>SituacionPlazo}';
  respuestaArea       @title: '{i18n>RespuestaArea}' @UI.MultiLineText;
  respuesta           @title: '{i18n>Respuesta}' @UI.MultiLineText;
  respondidaEn        @title: '{i18n>RespondidaEn}';
  respondidaPor       @title: '{i18n>RespondidaPor}';
  cerradaEn           @title: '{i18n>CerradaEn}';
  clienteC4C          @title: '{i18n>ClienteC4C}';
  ticketC4C           @title: '{i18n>TicketC4C}';
  oportunidadC4C      @title: '{i18n>OportunidadC4C}';
  atencion            @UI.Hidden;
  claveIdempotencia   @UI.Hidden;
};

annotate Peticionario with {
  anonima         @title: '{i18n>Anonima}';
  nombre          @title: '{i18n>NombrePersona}';
  tipoDocumento   @title: '{i18n>TipoDocumento}';
  numeroDocumento @title: '{i18n>NumeroDocumento}';
  correo          @title: '{i18n>Correo}';
  telefono        @title: '{i18n>Telefono}';
  direccion       @title: '{i18n>Direccion}';
  municipio       @title: '{i18n>Municipio}';
  afiliacion      @title: '{i18n>Afiliacion}';
  categoria       @title: '{i18n>Categoria}';
};

annotate escucha.Atenciones with @title: '{i18n>AtencionRegistrada}' {
  ID               @UI.Hidden;
  atendidaEn       @title: '{i18n>AtendidaEn}';
  canal            @title: '{i18n>Canal}';
  sede             @title: '{i18n>Sede}';
  lineaServicio    @title: '{i18n>LineaServicio}';
  nivelInformacion @title: '{i18n>NivelInformacion}';
  preferencial     @title: '{i18n>Preferencial}';
  turno            @title: '{i18n>Turno}';
  tema             @title: '{i18n>Tema}';
  detalle          @title: '{i18n>Detalle}' @UI.MultiLineText;
  clienteC4C       @title: '{i18n>ClienteC4C}';
  accedeAServicio  @title: '{i18n>AccedeAServicio}';
  oportunidadC4C   @title: '{i18n>OportunidadC4C}';
};

annotate escucha.Hitos with @title: '{i18n>Hito}' {
  caso        @UI.Hidden;
  tipo        @title: '{i18n>Hito}';
  ronda       @title: '{i18n>Ronda}';
  vence       @title: '{i18n>Vence}';
  venceEn     @UI.Hidden;
  cumplidoEn  @title: '{i18n>CumplidoEn}';
  cumplidoPor @title: '{i18n>CumplidoPor}';
  aTiempo     @title: '{i18n>ATiempo}';
  protegido   @title: '{i18n>Protegido}';
};

annotate escucha.Anexos with @title: '{i18n>Anexo}' {
  ID          @UI.Hidden;
  caso        @UI.Hidden;
  nombre      @title: '{i18n>NombreArchivo}';
  tipo        @title: '{i18n>TipoArchivo}';
  tamano      @title: '{i18n>Tamano}';
  huella      @UI.Hidden;
  procedencia @title: '{i18n>Procedencia}';
  contenido   @title: '{i18n>Archivo}';
  createdAt   @title: '{i18n>AgregadoEn}';
  createdBy   @title: '{i18n>AgregadoPor}';
};

annotate escucha.Notas with @title: '{i18n>Nota}' {
  ID        @UI.Hidden;
  caso      @UI.Hidden;
  texto     @title: '{i18n>Nota}' @UI.MultiLineText;
  createdAt @title: '{i18n>EscritaEn}';
  createdBy @title: '{i18n>EscritaPor}';
};

annotate escucha.Verificaciones with @title: '{i18n>Verificacion}' {
  caso   @UI.Hidden;
  item   @title: '{i18n>ItemCalidad}';
  cumple @title: '{i18n>Cumple}';
};

annotate escucha.Entregas with @title: '{i18n>Entrega}' {
  ID          @UI.Hidden;
  caso        @UI.Hidden;
  medio       @title: '{i18n>MedioEntrega}';
  entregadaEn @title: '{i18n>EntregadaEn}';
  prueba      @title: '{i18n>PruebaEntrega}';
};

annotate escucha.Comunicaciones with @title: '{i18n>AvisoDebido}' {
  ID           @UI.Hidden;
  caso         @UI.Hidden;
  acto         @title: '{i18n>AvisoDe}';
  destino      @title: '{i18n>AvisarA}';
  destinatario @title: '{i18n>Destinatario}';
  vence        @title: '{i18n>Vence}';
  medio        @title: '{i18n>MedioEntrega}';
  entregadaEn  @title: '{i18n>EntregadoEn}';
  prueba       @title: '{i18n>PruebaEntrega}';
};

annotate escucha.Vinculos with @title: '{i18n>Vinculo}' {
  caso @UI.Hidden;
  otro @title: '{i18n>Caso}';
  tipo @title: '{i18n>QueEs}';
};

annotate TiemposConsumidos with @title: '{i18n>TiempoConsumido}' {
  caso       @UI.Hidden;
  orden      @UI.Hidden;
  quien      @title: '{i18n>EnManosDe}';
  dias       @title: '{i18n>TiempoHabil}';
  minutos    @title: '{i18n>MinutosHabiles}';
  porcentaje @title: '{i18n>Porcentaje}';
};

annotate escucha.Actuaciones with @title: '{i18n>Actuacion}' {
  ID             @UI.Hidden;
  caso           @UI.Hidden;
  orden          @title: '{i18n>Orden}';
  en             @title: '{i18n>Cuando}';
  por            @title: '{i18n>Quien}';
  acto           @title: '{i18n>Acto}';
  estadoAnterior @title: '{i18n>EstadoAnterior}';
  estadoNuevo    @title: '{i18n>EstadoNuevo}';
  venceLegal     @title: '{i18n>VenceLegal}';
  venceInterno   @title: '{i18n>VenceInterno}';
  vence          @title: '{i18n>Vence}';
  detalle        @title: '{i18n>Detalle}';
  texto          @title: '{i18n>TextoActuacion}' @UI.MultiLineText;
};

annotate escucha.EspejosC4C with @title: '{i18n>Espejo}' {
  caso        @UI.Hidden;
  situacion   @title: '{i18n>SituacionC4C}';
  motivo      @title: '{i18n>MotivoC4C}';
  ticket      @title: '{i18n>TicketC4C}';
  objectID    @UI.Hidden;
  tomadoHasta @UI.Hidden;
  reflejadoEn @title: '{i18n>ReflejadoEn}';
};

annotate DiasExplicados with @title: '{i18n>DiaExplicado}' {
  caso   @UI.Hidden;
  fecha  @title: '{i18n>Fecha}';
  habil  @title: '{i18n>CuentaDia}';
  conteo @title: '{i18n>Conteo}';
  motivo @title: '{i18n>Motivo}';
  norma  @title: '{i18n>Norma}';
};

annotate escucha.PaquetesPolitica with @title: '{i18n>Paquete}' {
  codigo       @title: '{i18n>Paquete}';
  version      @title: '{i18n>Version}';
  nombre       @title: '{i18n>Nombre}';
  hereda       @title: '{i18n>Hereda}';
  fuente       @title: '{i18n>Fuente}';
  vigenteDesde @title: '{i18n>VigenteDesde}';
  vigenteHasta @title: '{i18n>VigenteHasta}';
  contenido    @title: '{i18n>Contenido}' @UI.Hidden;
  createdAt    @title: '{i18n>CargadoEn}';
  createdBy    @title: '{i18n>CargadoPor}';
};

annotate escucha.TerminosPolitica with @title: '{i18n>Termino}' {
  paquete      @UI.Hidden;
  ambito       @title: '{i18n>Ambito}';
  clave        @title: '{i18n>Clave}';
  legalDias    @title: '{i18n>LegalDias}';
  internoDias  @title: '{i18n>InternoDias}';
  primerDia    @title: '{i18n>PrimerDia}';
  norma        @title: '{i18n>Norma}';
  fuente       @title: '{i18n>Fuente}';
  porConfirmar @title: '{i18n>PorConfirmar}';
};

annotate escucha.HallazgosPolitica with @title: '{i18n>Hallazgo}' {
  paquete @UI.Hidden;
  orden   @title: '{i18n>Orden}';
  fila    @title: '{i18n>Fila}';
  mensaje @title: '{i18n>Hallazgo}';
};

annotate escucha.Calendarios with @title: '{i18n>Calendario}' {
  codigo       @title: '{i18n>Calendario}';
  version      @title: '{i18n>Version}';
  nombre       @title: '{i18n>Nombre}';
  vigenteDesde @title: '{i18n>VigenteDesde}';
};

annotate escucha.TurnosCalendario with @title: '{i18n>Turno}' {
  ID         @UI.Hidden;
  calendario @UI.Hidden;
  dia        @title: '{i18n>DiaSemana}';
  desde      @title: '{i18n>Desde}';
  hasta      @title: '{i18n>Hasta}';
};

annotate escucha.Festivos with @title: '{i18n>Festivo}' {
  calendario @UI.Hidden;
  fecha      @title: '{i18n>Fecha}';
  nombre     @title: '{i18n>Festivo}';
  norma      @title: '{i18n>Norma}';
};
