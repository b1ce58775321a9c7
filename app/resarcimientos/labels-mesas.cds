using { escucha } from '../../db/resarcimiento';
using from './labels-catalogos';

annotate escucha.Mesas with @title: '{i18n>Mesa}' {
  ID            @UI.Hidden;
  resarcimiento @UI.Hidden;
  createdAt     @UI.Hidden;
  createdBy     @UI.Hidden;
  modifiedAt    @UI.Hidden;
  modifiedBy    @UI.Hidden;
  tipo          @title: '{i18n>TipoMesa}';
  estado        @title: '{i18n>Estado}';
  inicio        @title: '{i18n>InicioMesa}';
  minutos       @title: '{i18n>MinutosMesa}';
  lugar         @title: '{i18n>LugarMesa}';
  secuencia     @UI.Hidden;
  convocadaEn   @title: '{i18n>ConvocadaEn}';
  celebradaEn   @title: '{i18n>CelebradaEn}';
  acta          @title: '{i18n>Acta}' @UI.MultiLineText;
  decisiones    @title: '{i18n>Decisiones}' @UI.MultiLineText;
  motivo        @title: '{i18n>MotivoMesa}' @UI.MultiLineText;
};

annotate escucha.MiembrosMesa with @title: '{i18n>MiembroMesa}' {
  ID        @UI.Hidden;
  mesa      @UI.Hidden;
  rol       @title: '{i18n>RolMesa}';
  orden     @UI.Hidden;
  nombre    @title: '{i18n>NombreMiembro}';
  correo    @title: '{i18n>Correo}';
  usuario   @title: '{i18n>UsuarioMiembro}';
  requerido @title: '{i18n>MiembroRequerido}';
  conflicto @title: '{i18n>MiembroConflicto}';
  asistio   @title: '{i18n>MiembroAsistio}';
};
